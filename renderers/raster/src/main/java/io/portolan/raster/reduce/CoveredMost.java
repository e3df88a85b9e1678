package io.portolan.raster.reduce;

/** The most that any segment covers. */
final class CoveredMost extends CoveredReduction {

    CoveredMost(String column) {
        super(column);
    }

    @Override
    double with(double held, double value, double coverage, double covered) {
        double candidate = value * coverage;
        return Double.isNaN(held) || candidate > held ? candidate : held;
    }
}
