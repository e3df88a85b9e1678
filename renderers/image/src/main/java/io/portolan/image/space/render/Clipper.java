package io.portolan.image.space.render;

/** Cuts off what lies outside of a box or behind the eye: Sutherland and Hodgman, one plane after another. */
final class Clipper {

    /** A triangle may gain a corner at each plane. */
    static final int MOST_CORNERS = 10;

    private static final double NEAR = 0.01;

    private final double[] least = new double[3];
    private final double[] most = new double[3];
    private final View view;
    private double[][] corners = new double[MOST_CORNERS][Raster.MOST_CARRIED];
    private double[][] spare = new double[MOST_CORNERS][Raster.MOST_CARRIED];
    private final double[] distances = new double[MOST_CORNERS];

    Clipper(Box box, View view) {
        this.view = view;
        for (int axis = 0; axis < 3; axis++) {
            double hair = 1e-9 * (box.most(axis) - box.least(axis));
            least[axis] = box.least(axis) - hair;
            most[axis] = box.most(axis) + hair;
        }
    }

    /** A corner of what is left. */
    double[] corner(int index) {
        return corners[index];
    }

    /** Cuts a triangle at all planes; how many corners are left. */
    int clip(double[] a, double[] b, double[] c, int carried) {
        int count = clipToEye(a, b, c, carried);
        for (int axis = 0; axis < 3 && count > 0; axis++) {
            count = cut(count, carried, axis, -1);
            count = cut(count, carried, axis, 1);
        }
        return count;
    }

    /** Cuts a triangle at the plane before the eye only; corners that are not finite leave nothing. */
    int clipToEye(double[] a, double[] b, double[] c, int carried) {
        System.arraycopy(a, 0, corners[0], 0, carried);
        System.arraycopy(b, 0, corners[1], 0, carried);
        System.arraycopy(c, 0, corners[2], 0, carried);
        for (int i = 0; i < 3; i++) {
            double sum = corners[i][0] + corners[i][1] + corners[i][2];
            if (!(Math.abs(sum) < Double.POSITIVE_INFINITY)) {
                return 0;
            }
        }
        return cut(3, carried, 3, 1);
    }

    /** How far inside a corner is. */
    private double distance(double[] corner, int plane, int side) {
        if (plane == 3) {
            return view.all().row(3, corner[0], corner[1], corner[2]) - NEAR;
        }
        return side < 0 ? corner[plane] - least[plane] : most[plane] - corner[plane];
    }

    private int cut(int count, int carried, int plane, int side) {
        boolean all = true;
        for (int i = 0; i < count; i++) {
            distances[i] = distance(corners[i], plane, side);
            all &= distances[i] >= 0;
        }
        return all ? count : cutOff(count, carried);
    }

    private int cutOff(int count, int carried) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int next = (i + 1) % count;
            if (distances[i] >= 0) {
                System.arraycopy(corners[i], 0, spare[kept++], 0, carried);
            }
            if (distances[i] >= 0 != distances[next] >= 0) {
                double share = distances[i] / (distances[i] - distances[next]);
                for (int k = 0; k < carried; k++) {
                    spare[kept][k] = corners[i][k] + share * (corners[next][k] - corners[i][k]);
                }
                kept++;
            }
        }
        double[][] full = spare;
        spare = corners;
        corners = full;
        return kept;
    }
}
