package io.portolan.raster.reduce;

/** The most that any segment covers. */
final class CoveredMost extends CoveredReduction {

    CoveredMost(Weight weight) {
        super(weight);
    }

    @Override
    double with(double held, double weight, double coverage, double covered) {
        double candidate = weight * coverage;
        return Double.isNaN(held) || candidate > held ? candidate : held;
    }
}
