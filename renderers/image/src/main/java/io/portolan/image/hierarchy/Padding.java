package io.portolan.image.hierarchy;

/** The space between the edges of a tile and the tiles inside of it, in pixels. */
record Padding(double left, double top, double right, double bottom) {

    static final Padding NONE = new Padding(0, 0, 0, 0);

    Padding flipped(boolean across, boolean down) {
        return new Padding(across ? right : left, down ? bottom : top, across ? left : right, down ? top : bottom);
    }

    Padding swapped() {
        return new Padding(top, left, bottom, right);
    }
}
