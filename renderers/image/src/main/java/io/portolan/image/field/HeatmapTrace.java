package io.portolan.image.field;

import io.portolan.image.scene.Element;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.trace.LegendEntry;
import io.portolan.image.trace.TraceSetup;
import java.util.List;

/** A matrix of coloured cells. */
public final class HeatmapTrace extends FieldTrace {

    private static final int LAYER = 10;

    private HeatmapTrace(TraceSetup setup, FieldSource source) {
        super(setup, source, false);
    }

    /** Cells of stated values. */
    public static HeatmapTrace ofMatrix(TraceSetup setup) {
        return new HeatmapTrace(setup, new MatrixSource(setup.attrs()));
    }

    /** Cells that count points. */
    public static HeatmapTrace ofHistogram(TraceSetup setup) {
        return new HeatmapTrace(setup, new HistogramSource(setup, false));
    }

    @Override
    public int layer() {
        return LAYER;
    }

    private String smoothing() {
        return attrs().word("zsmooth", "false", "fast", "best");
    }

    @Override
    protected Field bridged(Field read) {
        boolean listed = FieldReader.isListed(attrs()) && !smoothing().equals("false");
        return attrs().flag("connectgaps", listed) && !read.isEmpty() ? read.filled() : read;
    }

    @Override
    protected double[] reach(Positions positions) {
        return positions.edges();
    }

    @Override
    protected void drawField(List<Element> out) {
        Cells cells = Cells.of(field(), x(), y(), colors());
        double xGap = Math.max(0, attrs().number("xgap", 0));
        double yGap = Math.max(0, attrs().number("ygap", 0));
        boolean sharp = smoothing().equals("false");
        if (sharp && xGap + yGap > 0) {
            cells.apart(xGap, yGap, out);
        } else {
            out.add(sharp ? cells.sharp() : cells.smooth(smoothing().equals("fast")));
        }
        new CellTexts(setup(), sharp ? xGap : 0, sharp ? yGap : 0).draw(field(), x(), y(), colors(), 0, out);
    }

    /** A heat map explains itself by its colour bar; it is listed only if the figure asks. */
    @Override
    public List<LegendEntry> legend() {
        return attrs().flag("showlegend", false)
                ? List.of(new LegendEntry(setup().name(), attrs(), this::drawKey))
                : List.of();
    }

    private void drawKey(double cx, double cy, List<Element> out) {
        Rect key = new Rect(cx - 15, cy - 2, 30, 6);
        out.add(PathElement.filled(key.path(), colors().scale().along(key.x(), cy, key.right(), cy)));
    }
}
