package io.portolan.image.axis;

/**
 * A stretch of linear space that an axis leaves out.
 *
 * @param from its lower end
 * @param to its upper end
 */
record Gap(double from, double to) {

    double length() {
        return to - from;
    }

    double middle() {
        return (from + to) / 2;
    }
}
