package io.portolan.raster.reduce;

/** Adds up what is covered, joints once. */
final class CoveredSum extends CoveredReduction {

    CoveredSum(String column) {
        super(column);
    }

    @Override
    double with(double held, double value, double coverage, double covered) {
        double added = value * (coverage - covered);
        return Double.isNaN(held) ? added : held + added;
    }

    @Override
    public boolean addsUp() {
        return true;
    }
}
