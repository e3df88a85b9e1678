package io.portolan.scale;

/** Steps that people count in: 1, 2 and 5 times powers of ten. */
final class NiceSteps {

    private NiceSteps() {}

    /** The least nice step that is not below this positive number. */
    static double atLeast(double wished) {
        double power = Math.pow(10, Math.floor(Math.log10(wished)));
        double share = wished / power;
        double factor = share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10;
        return power * factor;
    }
}
