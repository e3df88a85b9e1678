package io.portolan.image.field;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.AxisType;
import java.util.Arrays;

/**
 * Where the columns, or the rows, of a field are on their axis.
 *
 * @param nodes where the values stand; what contours run between
 * @param edges of the cells, one more than there are cells
 * @param middles of the cells, from which smooth colours run
 */
public record Positions(double[] nodes, double[] edges, double[] middles) {

    /** Steps of one length. */
    public static Positions stepped(double start, double step, int count) {
        double[] nodes = new double[count];
        double[] edges = new double[count + 1];
        for (int i = 0; i <= count; i++) {
            edges[i] = start + (i - 0.5) * step;
        }
        for (int i = 0; i < count; i++) {
            nodes[i] = start + i * step;
        }
        return new Positions(nodes, edges, nodes);
    }

    /**
     * Stated positions: the middles of the cells, or their edges where there are more of them than cells.
     *
     * @param stated two or more
     */
    static Positions stated(Axis axis, double[] stated, int count) {
        if (stated.length > count) {
            double[] edges = Arrays.copyOf(stated, count + 1);
            return new Positions(Arrays.copyOf(stated, count), edges, halfWays(edges));
        }
        boolean log = axis.type() == AxisType.LOG;
        double[] nodes = extended(stated, count, log);
        double[] edges = extended(log ? exp(around(log(stated))) : around(stated), count + 1, log);
        return new Positions(nodes, edges, nodes);
    }

    private static double[] halfWays(double[] edges) {
        double[] middles = new double[edges.length - 1];
        for (int i = 0; i < middles.length; i++) {
            middles[i] = (edges[i] + edges[i + 1]) / 2;
        }
        return middles;
    }

    /** Edges half way between middles; the outer ones as far out as their neighbours. */
    private static double[] around(double[] middles) {
        int last = middles.length - 1;
        double[] edges = new double[middles.length + 1];
        edges[0] = 1.5 * middles[0] - 0.5 * middles[1];
        for (int i = 1; i <= last; i++) {
            edges[i] = (middles[i - 1] + middles[i]) / 2;
        }
        edges[last + 1] = 1.5 * middles[last] - 0.5 * middles[last - 1];
        return edges;
    }

    /** Goes on by the last step until there are enough; on a logarithmic axis by the last factor. */
    private static double[] extended(double[] values, int count, boolean log) {
        int stated = Math.min(values.length, count);
        double[] all = Arrays.copyOf(values, count);
        for (int i = stated; i < count; i++) {
            double last = values[stated - 1];
            double before = values[stated - 2];
            all[i] = log ? all[i - 1] * (last / before) : all[i - 1] + (last - before);
        }
        return all;
    }

    private static double[] log(double[] values) {
        return Arrays.stream(values).map(StrictMath::log).toArray();
    }

    private static double[] exp(double[] values) {
        return Arrays.stream(values).map(StrictMath::exp).toArray();
    }

    public int size() {
        return nodes.length;
    }
}
