package io.portolan.image.field;

import io.portolan.image.axis.Axis;
import io.portolan.image.trace.Binned;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.List;

/** A field that counts points by bins of two axes. */
public final class HistogramSource implements FieldSource {

    private final TraceSetup setup;
    private final boolean rim;
    private List<Direction> directions = List.of();

    /**
     * A histogram.
     *
     * @param rim whether there is an empty bin more at each end, where contours can close
     */
    public HistogramSource(TraceSetup setup, boolean rim) {
        this.setup = setup;
        this.rim = rim;
    }

    @Override
    public void calculate(Axis x, Axis y) {
        directions = List.of(new Direction("x", x), new Direction("y", y));
    }

    @Override
    public List<Binned> binned() {
        return List.copyOf(directions);
    }

    @Override
    public Field field() {
        double[] xEdges = directions.get(0).edges;
        double[] yEdges = directions.get(1).edges;
        if (xEdges.length < 2 || yEdges.length < 2) {
            return Field.EMPTY;
        }
        Attrs attrs = setup.attrs();
        Column weights = attrs.has("z") ? attrs.column("z") : attrs.column("marker.color");
        BinMatrix bins = new BinMatrix(attrs, xEdges, yEdges, !weights.isEmpty());
        double[] xs = directions.get(0).data;
        double[] ys = directions.get(1).data;
        for (int i = 0; i < Math.min(xs.length, ys.length); i++) {
            bins.add(xs[i], ys[i], weights.number(i));
        }
        return new Field(even(xEdges), even(yEdges), bins.values(), new String[0][0]);
    }

    /** Months are not of one length, but are drawn so. */
    private static Positions even(double[] edges) {
        int count = edges.length - 1;
        double step = (edges[count] - edges[0]) / count;
        return Positions.stepped(edges[0] + step / 2, step, count);
    }

    /** One of the two directions. */
    private final class Direction implements Binned {

        private final String letter;
        private final Axis axis;
        private final double[] data;
        private double[] edges = {};

        private Direction(String letter, Axis axis) {
            this.letter = letter;
            this.axis = axis;
            this.data = axis.numbers(attrs().column(letter));
        }

        @Override
        public Axis axis() {
            return axis;
        }

        @Override
        public String letter() {
            return letter;
        }

        @Override
        public Attrs attrs() {
            return setup.attrs();
        }

        @Override
        public double[] data() {
            return data;
        }

        @Override
        public String binGroup() {
            String both = attrs().text("bingroup", "");
            String shared = both.isEmpty() ? "trace " + setup.index() + letter : both + "__" + letter;
            return attrs().text(letter + "bingroup", shared);
        }

        @Override
        public boolean isOneOfTwo() {
            return true;
        }

        @Override
        public boolean wantsRim() {
            return rim;
        }

        @Override
        public void count(double[] found) {
            edges = found;
        }
    }
}
