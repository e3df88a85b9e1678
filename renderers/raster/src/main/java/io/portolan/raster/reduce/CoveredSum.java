package io.portolan.raster.reduce;

/** Adds up what is covered, joints once. */
final class CoveredSum extends CoveredReduction {

    CoveredSum(Weight weight) {
        super(weight);
    }

    @Override
    double with(double held, double weight, double coverage, double covered) {
        double added = weight * (coverage - covered);
        return Double.isNaN(held) ? added : held + added;
    }

    @Override
    public boolean addsUp() {
        return true;
    }
}
