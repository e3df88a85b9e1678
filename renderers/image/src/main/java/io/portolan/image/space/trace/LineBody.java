package io.portolan.image.space.trace;

import io.portolan.image.space.Stage;
import io.portolan.image.space.render.Lines.End;
import io.portolan.image.space.render.Vec;
import io.portolan.image.value.Attrs;

/** A line from point to point, with dashes and colours that go over into each other. */
final class LineBody extends PointBody {

    /** Lines are half as wide as their attributes say: plotly.js's shader halves twice what it should halve once. */
    private static final double WIDTH = 0.5;

    private static final int MOST_DASHES = 4000;

    private final PointColors colors;
    private final double width;
    private final boolean connected;
    private final double[] pattern;
    private final double repeats;

    LineBody(Vec[] points, Attrs attrs, PointColors colors) {
        super(points, attrs);
        this.colors = colors;
        width = attrs.number("line.width", 2);
        connected = attrs.flag("connectgaps", false);
        switch (attrs.text("line.dash", "solid")) {
            case "dot":
                pattern = new double[] {0.5, 1};
                repeats = 200;
                break;
            case "dash":
                pattern = new double[] {0.5, 1};
                repeats = 50;
                break;
            case "longdash":
                pattern = new double[] {0.5, 1};
                repeats = 10;
                break;
            case "dashdot":
                pattern = new double[] {0.5, 0.625, 0.875, 1};
                repeats = 50;
                break;
            case "longdashdot":
                pattern = new double[] {0.5, 0.7, 0.8, 1};
                repeats = 10;
                break;
            default:
                pattern = new double[0];
                repeats = 0;
        }
    }

    @Override
    public boolean isTranslucent() {
        return opacity() < 1 || colors.isTranslucent();
    }

    @Override
    public void draw(Stage stage) {
        double total = length();
        double done = 0;
        int last = -1;
        for (int i = 0; i < points().length; i++) {
            if (points()[i].isFinite()) {
                if (last >= 0 && (connected || last == i - 1)) {
                    double length = points()[i].minus(points()[last]).length();
                    segment(last, i, done / total, (done + length) / total, stage);
                    done += length;
                }
                last = i;
            }
        }
    }

    private double length() {
        double length = 0;
        for (int i = 1; i < points().length; i++) {
            double one = points()[i].minus(points()[i - 1]).length();
            length += Double.isFinite(one) ? one : 0;
        }
        return length;
    }

    private void segment(int from, int to, double start, double end, Stage stage) {
        End first = end(points()[from], colors.at(from));
        End second = end(points()[to], colors.at(to));
        if (pattern.length == 0 || !(end > start)) {
            stage.lines().line(first, second, width * WIDTH, stage.box(), 0, opacity());
            return;
        }
        int period = (int) Math.floor(start * repeats);
        for (int count = 0; period < end * repeats && count < MOST_DASHES; period++, count++) {
            dashes(first, second, start, end, period, stage);
        }
    }

    /** The dashes of one period of the pattern, as shares of the whole line. */
    private void dashes(End first, End second, double start, double end, int period, Stage stage) {
        double from = 0;
        for (int k = 0; k < pattern.length; k += 2) {
            double a = ((period + from) / repeats - start) / (end - start);
            double b = ((period + pattern[k]) / repeats - start) / (end - start);
            if (b > 0 && a < 1) {
                End dashStart = first.toward(second, Math.max(0, a));
                End dashEnd = first.toward(second, Math.min(1, b));
                stage.lines().line(dashStart, dashEnd, width * WIDTH, stage.box(), 0, opacity());
            }
            from = pattern[k + 1];
        }
    }
}
