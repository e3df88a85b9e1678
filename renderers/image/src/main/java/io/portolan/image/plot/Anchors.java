package io.portolan.image.plot;

/** Which part of a box stands at its position, as a share from its left or its top. */
public final class Anchors {

    private Anchors() {}

    public static double horizontal(String anchor, double x) {
        switch (anchor) {
            case "left":
                return 0;
            case "center":
                return 0.5;
            case "right":
                return 1;
            default:
                return x <= 1.0 / 3 ? 0 : x >= 2.0 / 3 ? 1 : 0.5;
        }
    }

    /** Positions count from below, the share from the top. */
    public static double vertical(String anchor, double y) {
        switch (anchor) {
            case "top":
                return 0;
            case "middle":
                return 0.5;
            case "bottom":
                return 1;
            default:
                return y <= 1.0 / 3 ? 1 : y >= 2.0 / 3 ? 0 : 0.5;
        }
    }
}
