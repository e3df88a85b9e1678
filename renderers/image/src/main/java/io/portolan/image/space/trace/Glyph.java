package io.portolan.image.space.trace;

/**
 * The shape of a marker in a scene, in sizes of the marker: the characters that plotly.js draws there.
 *
 * @param parts convex shapes that make it up without overlap: x and y of their corners
 * @param edges lines around it: x and y of their points
 */
record Glyph(double[][][] parts, double[][][] edges) {

    private static final int CORNERS = 32;
    private static final double CIRCLE = 0.2125;
    private static final double RING = 0.185;
    private static final double SQUARE = 0.244;
    private static final double DIAMOND = 0.3;
    private static final double CROSS = 0.229;
    private static final double CROSS_ARM = 0.0267;
    private static final double X = 0.3;
    private static final double X_ARM = 0.06;

    /** The glyph of a symbol; a circle for what is none. */
    static Glyph of(String symbol) {
        switch (symbol) {
            case "circle-open":
                return hollow(circle(CIRCLE), circle(RING));
            case "square":
                return filled(square(SQUARE));
            case "square-open":
                return hollow(square(SQUARE), square(SQUARE - 0.04));
            case "diamond":
                return filled(diamond(DIAMOND));
            case "diamond-open":
                return hollow(diamond(DIAMOND), diamond(DIAMOND - 0.06));
            case "cross":
                return cross(CROSS, CROSS_ARM, 0);
            case "x":
                return cross(X, X_ARM, Math.PI / 4);
            default:
                return filled(circle(CIRCLE));
        }
    }

    private static Glyph filled(double[][] outline) {
        return new Glyph(new double[][][] {outline}, new double[][][] {outline});
    }

    /** What is between two outlines of as many corners. */
    private static Glyph hollow(double[][] outer, double[][] inner) {
        int count = outer[0].length;
        double[][][] parts = new double[count][][];
        for (int i = 0; i < count; i++) {
            int next = (i + 1) % count;
            parts[i] = new double[][] {
                {outer[0][i], outer[0][next], inner[0][next], inner[0][i]},
                {outer[1][i], outer[1][next], inner[1][next], inner[1][i]}
            };
        }
        return new Glyph(parts, new double[][][] {outer, inner});
    }

    private static double[][] circle(double radius) {
        double[][] outline = new double[2][CORNERS];
        for (int i = 0; i < CORNERS; i++) {
            double angle = 2 * Math.PI * i / CORNERS;
            outline[0][i] = radius * StrictMath.cos(angle);
            outline[1][i] = radius * StrictMath.sin(angle);
        }
        return outline;
    }

    private static double[][] square(double half) {
        return new double[][] {{-half, half, half, -half}, {-half, -half, half, half}};
    }

    private static double[][] diamond(double half) {
        return new double[][] {{0, half, 0, -half}, {-half, 0, half, 0}};
    }

    private static Glyph cross(double reach, double arm, double angle) {
        double[][] whole = turned(bar(-reach, reach, arm), angle);
        double[][] first = turned(bar(-reach, -arm, arm), angle + Math.PI / 2);
        double[][] second = turned(bar(arm, reach, arm), angle + Math.PI / 2);
        double[][] outline = turned(
                new double[][] {
                    {-reach, -arm, -arm, arm, arm, reach, reach, arm, arm, -arm, -arm, -reach},
                    {-arm, -arm, -reach, -reach, -arm, -arm, arm, arm, reach, reach, arm, arm}
                },
                angle);
        return new Glyph(new double[][][] {whole, first, second}, new double[][][] {outline});
    }

    private static double[][] bar(double from, double to, double arm) {
        return new double[][] {{from, to, to, from}, {-arm, -arm, arm, arm}};
    }

    private static double[][] turned(double[][] shape, double angle) {
        double cosine = StrictMath.cos(angle);
        double sine = StrictMath.sin(angle);
        double[][] turned = new double[2][shape[0].length];
        for (int i = 0; i < shape[0].length; i++) {
            turned[0][i] = cosine * shape[0][i] - sine * shape[1][i];
            turned[1][i] = sine * shape[0][i] + cosine * shape[1][i];
        }
        return turned;
    }
}
