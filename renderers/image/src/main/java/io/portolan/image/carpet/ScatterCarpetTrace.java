package io.portolan.image.carpet;

import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.Spots;
import io.portolan.image.trace.ColorBarSpec;
import io.portolan.image.trace.LegendEntry;
import io.portolan.image.trace.ScatterMarks;
import io.portolan.image.trace.TraceSetup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Points, lines and texts on a carpet. */
public final class ScatterCarpetTrace extends OnCarpetTrace {

    private static final int LAYER = 45;

    private final ScatterMarks marks;
    private final double[] a;
    private final double[] b;

    public ScatterCarpetTrace(TraceSetup setup) {
        super(setup);
        a = attrs().column("a").numbers();
        b = attrs().column("b").numbers();
        marks = new ScatterMarks(setup, ScatterMarks.modeFor(Math.min(a.length, b.length)), "none");
    }

    @Override
    public int layer() {
        return LAYER;
    }

    /** The carpet shows itself, and what lies on it with it. */
    @Override
    public void show() {}

    @Override
    public void draw(List<Element> out) {
        sheet().ifPresent(ground -> draw(ground, out));
    }

    private void draw(Sheet ground, List<Element> out) {
        int count = Math.min(a.length, b.length);
        double[] px = new double[count];
        double[] py = new double[count];
        double[] seen = new double[count];
        for (int i = 0; i < count; i++) {
            double[] point = ground.at(a[i], b[i]);
            px[i] = x().pixelOf(point[0]);
            py[i] = y().pixelOf(point[1]);
            seen[i] = ground.contains(a[i], b[i]) ? px[i] : Double.NaN;
        }
        List<Element> lines = new ArrayList<>();
        if (marks.isFilled()) {
            marks.drawArea(marks.ownArea(px, py), lines);
        }
        marks.drawLine(px, py, lines);
        List<Element> parts = new ArrayList<>();
        if (!lines.isEmpty()) {
            parts.add(Group.clipped(new SheetLines(ground, x(), y()).outline(), lines));
        }
        marks.drawPoints(Spots.of(seen, py), parts);
        marks.add(parts, out);
    }

    @Override
    public List<LegendEntry> legend() {
        return marks.legend();
    }

    @Override
    public Optional<ColorBarSpec> colorBar() {
        return marks.colorBar();
    }
}
