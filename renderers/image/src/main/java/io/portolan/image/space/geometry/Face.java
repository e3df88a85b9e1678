package io.portolan.image.space.geometry;

import java.util.Arrays;

/** A side of a simplex, whatever the order of its corners. */
record Face(int a, int b, int c) {

    /** The side opposite to one corner of a triangle or tetrahedron. */
    static Face without(int[] corners, int left) {
        int[] rest = new int[3];
        rest[2] = -1;
        int count = 0;
        for (int i = 0; i < corners.length; i++) {
            if (i != left) {
                rest[count++] = corners[i];
            }
        }
        Arrays.sort(rest);
        return new Face(rest[0], rest[1], rest[2]);
    }
}
