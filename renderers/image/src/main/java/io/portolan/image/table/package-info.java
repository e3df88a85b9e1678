/** Tables: a header and rows of cells, whose texts are wrapped into the width of their columns. */
@NullMarked
package io.portolan.image.table;

import org.jspecify.annotations.NullMarked;
