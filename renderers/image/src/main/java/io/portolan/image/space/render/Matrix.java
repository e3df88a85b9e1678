package io.portolan.image.space.render;

/** A 4 by 4 matrix on homogeneous coordinates, immutable; columns come one after another. */
public final class Matrix {

    private static final int SIZE = 4;

    private final double[] m;

    private Matrix(double[] m) {
        this.m = m;
    }

    /** Stretches along the axes, then moves. */
    public static Matrix scaling(Vec scale, Vec move) {
        return new Matrix(new double[] {
            scale.x(), 0, 0, 0, 0, scale.y(), 0, 0, 0, 0, scale.z(), 0, move.x(), move.y(), move.z(), 1
        });
    }

    /**
     * What is seen through a lens.
     *
     * @param angle of the view from bottom to top, radians
     * @param aspect width by height
     */
    public static Matrix perspective(double angle, double aspect, double near, double far) {
        double focal = 1 / StrictMath.tan(angle / 2);
        double depth = near - far;
        return new Matrix(new double[] {
            focal / aspect, 0, 0, 0, 0, focal, 0, 0, 0, 0, (far + near) / depth, -1, 0, 0, 2 * far * near / depth, 0
        });
    }

    /** What is seen without foreshortening: 2 high, 2 times the aspect wide. */
    public static Matrix orthographic(double aspect, double near, double far) {
        double depth = near - far;
        return new Matrix(
                new double[] {1 / aspect, 0, 0, 0, 0, 1, 0, 0, 0, 0, 2 / depth, 0, 0, 0, (far + near) / depth, 1});
    }

    /** Turns space so that an eye at the origin looks along -z, with y upwards. */
    public static Matrix lookAt(Vec eye, Vec right, Vec up, Vec back) {
        return new Matrix(new double[] {
            right.x(),
            up.x(),
            back.x(),
            0,
            right.y(),
            up.y(),
            back.y(),
            0,
            right.z(),
            up.z(),
            back.z(),
            0,
            -right.dot(eye),
            -up.dot(eye),
            -back.dot(eye),
            1
        });
    }

    /** First the other, then this. */
    public Matrix after(Matrix other) {
        double[] product = new double[SIZE * SIZE];
        for (int column = 0; column < SIZE; column++) {
            for (int row = 0; row < SIZE; row++) {
                double sum = 0;
                for (int i = 0; i < SIZE; i++) {
                    sum += m[i * SIZE + row] * other.m[column * SIZE + i];
                }
                product[column * SIZE + row] = sum;
            }
        }
        return new Matrix(product);
    }

    /** The element in a row and a column. */
    public double at(int row, int column) {
        return m[column * SIZE + row];
    }

    /** One homogeneous coordinate, 0 to 3, of a transformed point. */
    public double row(int row, double x, double y, double z) {
        return m[row] * x + m[SIZE + row] * y + m[2 * SIZE + row] * z + m[3 * SIZE + row];
    }

    /** A transformed point, in plain coordinates. */
    public Vec apply(Vec p) {
        double w = row(3, p.x(), p.y(), p.z());
        return new Vec(
                row(0, p.x(), p.y(), p.z()) / w, row(1, p.x(), p.y(), p.z()) / w, row(2, p.x(), p.y(), p.z()) / w);
    }

    /** The matrix that undoes this one, by Gauss-Jordan elimination; not finite where there is none. */
    public Matrix inverse() {
        double[] left = m.clone();
        double[] right = scaling(new Vec(1, 1, 1), Vec.ZERO).m.clone();
        for (int pivot = 0; pivot < SIZE; pivot++) {
            swap(left, right, pivot, largest(left, pivot));
            double factor = 1 / left[pivot * SIZE + pivot];
            for (int row = 0; row < SIZE; row++) {
                left[pivot * SIZE + row] *= factor;
                right[pivot * SIZE + row] *= factor;
            }
            for (int column = 0; column < SIZE; column++) {
                if (column != pivot) {
                    eliminate(left, right, pivot, column);
                }
            }
        }
        return new Matrix(right);
    }

    private static int largest(double[] left, int pivot) {
        int best = pivot;
        for (int column = pivot + 1; column < SIZE; column++) {
            if (Math.abs(left[column * SIZE + pivot]) > Math.abs(left[best * SIZE + pivot])) {
                best = column;
            }
        }
        return best;
    }

    private static void swap(double[] left, double[] right, int a, int b) {
        for (int row = 0; row < SIZE; row++) {
            double keptLeft = left[a * SIZE + row];
            left[a * SIZE + row] = left[b * SIZE + row];
            left[b * SIZE + row] = keptLeft;
            double keptRight = right[a * SIZE + row];
            right[a * SIZE + row] = right[b * SIZE + row];
            right[b * SIZE + row] = keptRight;
        }
    }

    private static void eliminate(double[] left, double[] right, int pivot, int column) {
        double factor = left[column * SIZE + pivot];
        for (int row = 0; row < SIZE; row++) {
            left[column * SIZE + row] -= factor * left[pivot * SIZE + row];
            right[column * SIZE + row] -= factor * right[pivot * SIZE + row];
        }
    }
}
