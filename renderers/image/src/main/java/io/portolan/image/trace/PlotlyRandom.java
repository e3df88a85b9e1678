package io.portolan.image.trace;

/** The congruential generator that plotly.js spreads points with, so that both spread them alike. */
final class PlotlyRandom {

    private static final long MODULUS = 4294967296L;

    /** Successive numbers are at least a tenth apart. */
    private static final long LEAST_STEP = 429496729L;

    private long state = 2000000000L;

    /** The next number, from 0 to less than 1. */
    double next() {
        long last = state;
        do {
            last = state;
            state = (69069 * state + 1) % MODULUS;
        } while (Math.abs(state - last) < LEAST_STEP);
        return state / (double) MODULUS;
    }
}
