package io.portolan.image.trace;

import io.portolan.image.axis.Axis;
import io.portolan.image.scene.Spots;

/**
 * Where numbers stand on two axes that have their ranges and spots; reckoned one by one, so that much data needs no second
 * list.
 *
 * @param xs numbers on the x axis; not copied, to be left alone
 * @param ys as many numbers on the y axis; not copied, to be left alone
 */
record DataSpots(Axis x, double[] xs, Axis y, double[] ys) implements Spots {

    @Override
    public int count() {
        return xs.length;
    }

    @Override
    public double x(int index) {
        return x.pixelOf(xs[index]);
    }

    @Override
    public double y(int index) {
        return y.pixelOf(ys[index]);
    }
}
