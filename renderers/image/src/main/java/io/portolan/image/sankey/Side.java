package io.portolan.image.sankey;

/** Where a link that closes a circle goes round. */
enum Side {
    TOP,
    BOTTOM
}
