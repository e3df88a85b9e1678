package io.portolan.image.space.render;

/**
 * Triangles with shared corners.
 *
 * @param places x, y and z of each corner in turn; not copied, to be left alone
 * @param cells the numbers of three corners for each triangle; not copied, to be left alone
 */
public record Mesh(double[] places, int[] cells) {

    private static final double LEAST_FACE = 1e-30;

    /** How many corners there are. */
    public int size() {
        return places.length / 3;
    }

    /** Where a corner is. */
    public Vec place(int corner) {
        return new Vec(places[3 * corner], places[3 * corner + 1], places[3 * corner + 2]);
    }

    public Box bounds() {
        Box bounds = Box.EMPTY;
        for (int i = 0; i < size(); i++) {
            bounds = bounds.with(place(i));
        }
        return bounds;
    }

    /** The same triangles with corners of their own, in the order of the cells. */
    public Mesh unshared() {
        double[] own = new double[3 * cells.length];
        int[] order = new int[cells.length];
        for (int i = 0; i < cells.length; i++) {
            System.arraycopy(places, 3 * cells[i], own, 3 * i, 3);
            order[i] = i;
        }
        return new Mesh(own, order);
    }

    /**
     * Normals of the corners, each the mean of those of the triangles around, weighed by the sines of the angles there.
     *
     * @param epsilon corners with less of a normal, squared, have none
     */
    public double[] normals(double epsilon) {
        double[] normals = new double[places.length];
        for (int i = 0; i + 2 < cells.length; i += 3) {
            for (int k = 0; k < 3; k++) {
                addNormal(cells[i + k], cells[i + (k + 1) % 3], cells[i + (k + 2) % 3], epsilon, normals);
            }
        }
        for (int i = 0; i < size(); i++) {
            Vec sum = new Vec(normals[3 * i], normals[3 * i + 1], normals[3 * i + 2]);
            set(normals, i, sum.dot(sum) > epsilon ? sum.unit() : Vec.ZERO);
        }
        return normals;
    }

    private void addNormal(int corner, int next, int previous, double epsilon, double[] normals) {
        Vec ahead = place(next).minus(place(corner));
        Vec behind = place(previous).minus(place(corner));
        double lengths = ahead.dot(ahead) * behind.dot(behind);
        if (lengths > epsilon) {
            Vec normal = ahead.cross(behind).times(1 / Math.sqrt(lengths));
            normals[3 * corner] += normal.x();
            normals[3 * corner + 1] += normal.y();
            normals[3 * corner + 2] += normal.z();
        }
    }

    /** Normals of triangles that share no corners: all three of one are the same. */
    public double[] flatNormals() {
        double[] normals = new double[places.length];
        for (int i = 0; i + 2 < cells.length; i += 3) {
            Vec a = place(cells[i]);
            Vec normal = place(cells[i + 1]).minus(a).cross(place(cells[i + 2]).minus(a));
            Vec unit = normal.dot(normal) > LEAST_FACE ? normal.unit() : Vec.ZERO;
            for (int k = 0; k < 3; k++) {
                set(normals, cells[i + k], unit);
            }
        }
        return normals;
    }

    private static void set(double[] triples, int index, Vec value) {
        triples[3 * index] = value.x();
        triples[3 * index + 1] = value.y();
        triples[3 * index + 2] = value.z();
    }
}
