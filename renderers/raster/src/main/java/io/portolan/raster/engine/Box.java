package io.portolan.raster.engine;

import io.portolan.raster.Range;

/**
 * A part of the plane, its edges included.
 *
 * @param xColumn the column that holds x
 * @param yColumn the column that holds y
 */
public record Box(String xColumn, Range x, String yColumn, Range y) {

    boolean holds(double atX, double atY) {
        return atX >= x.low() && atX <= x.high() && atY >= y.low() && atY <= y.high();
    }
}
