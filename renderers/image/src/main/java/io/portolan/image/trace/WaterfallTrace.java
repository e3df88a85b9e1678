package io.portolan.image.trace;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Stroke;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.List;

/** Bars that begin where the one before ends, and totals that stand on the base again. */
public final class WaterfallTrace extends Bars {

    private static final int LAYER = 19;
    private static final Color TOTALS = Color.rgb(0x44, 0x99, 0xff);

    private final boolean vertical;
    private double[] changes = {};
    private boolean[] totals = {};
    private boolean[] known = {};

    public WaterfallTrace(TraceSetup setup) {
        super(setup);
        vertical = attrs().word("orientation", attrs().has("x") && !attrs().has("y") ? "h" : "v", "v", "h")
                .equals("v");
    }

    @Override
    public boolean isVertical() {
        return vertical;
    }

    @Override
    String family() {
        return "waterfall";
    }

    @Override
    public int layer() {
        return LAYER;
    }

    @Override
    public void calculate() {
        double[] positions = stated()[0];
        double[] stated = stated()[1];
        int count = stated.length;
        changes = new double[count];
        totals = new boolean[count];
        known = new boolean[count];
        double[] sums = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            String measure = measure(i);
            changes[i] = Double.isNaN(stated[i]) ? 0 : stated[i];
            totals[i] = !measure.isEmpty();
            known[i] = !Double.isNaN(stated[i]) || totals[i];
            sum = measure.startsWith("a") ? changes[i] : measure.startsWith("t") ? sum : sum + changes[i];
            sums[i] = sum;
        }
        bars(positions, sums);
    }

    /** {@code absolute}, {@code total}, or empty for a change. */
    private String measure(int index) {
        Column measures = attrs().column("measure");
        String measure = index < measures.size() ? String.valueOf(measures.text(index)) : "";
        return measure.matches("a|absolute|t|total") ? measure : "";
    }

    /** How much a bar adds; a total's own value. */
    double change(int index) {
        return changes[index] != 0 ? changes[index] : sizes()[index];
    }

    @Override
    double start(int index) {
        boolean onPrevious = !totals[index] && index > 0;
        return feet()[index] + (onPrevious ? sizes()[index - 1] : 0);
    }

    private String direction(int index) {
        return totals[index] ? "totals" : changes[index] < 0 ? "decreasing" : "increasing";
    }

    @Override
    AreaStyle style(int index, Selection chosen) {
        return style(direction(index)).faded(chosen.isDimmed(index));
    }

    private AreaStyle style(String direction) {
        Color color = direction.equals("totals")
                ? TOTALS
                : direction.equals("increasing") ? CandleLook.RISING : CandleLook.FALLING;
        Attrs marker = attrs().part(direction + ".marker");
        return AreaStyle.of(marker, null, marker.color("color", color), 1);
    }

    @Override
    boolean showsFlat(int index) {
        return false;
    }

    @Override
    String text(int index) {
        return new WaterfallText(this, index).text();
    }

    @Override
    double overhang() {
        Attrs connector = attrs().part("connector");
        boolean between = connector.text("mode", "between").equals("between");
        return connector.flag("visible", true) && between ? connector.number("line.width", 2) / 2 : 0;
    }

    @Override
    void drawAbove(List<Element> out) {
        Attrs connector = attrs().part("connector");
        Stroke stroke = Lines.stroke(connector.part("line"), Color.rgb(0x44, 0x44, 0x44), 2);
        if (connector.flag("visible", true) && stroke.width() > 0) {
            Path.Builder path = Path.builder();
            for (int i = 0; i < positions().length; i++) {
                connect(path, i, connector.text("mode", "between"));
            }
            out.add(PathElement.stroked(path.build(), stroke));
        }
    }

    private void connect(Path.Builder path, int i, String mode) {
        int last = positions().length - 1;
        if (i < last && !(known[i] && known[i + 1])) {
            return;
        }
        double from = edge(i);
        double to = from + width(i);
        if (mode.equals("spanning") && !totals[i] && i > 0) {
            across(path, from, to, start(i));
        }
        if (!mode.equals("between") && (totals[i] || i < last)) {
            across(path, from, to, end(i));
        }
        if (i < last) {
            across(path, to, edge(i + 1), end(i));
        }
    }

    private void across(Path.Builder path, double from, double to, double size) {
        double first = positionAxis().pixelOf(from);
        double second = positionAxis().pixelOf(to);
        double up = sizeAxis().pixelOf(size);
        if (vertical) {
            path.move(first, up).line(second, up);
        } else {
            path.move(up, first).line(up, second);
        }
    }

    @Override
    void drawKey(double cx, double cy, List<Element> out) {
        boolean any = false;
        for (boolean total : totals) {
            any |= total;
        }
        key("increasing", any ? new double[] {-6, -6, -6, 6, 0, 6} : new double[] {-6, -6, -6, 6, 6, 6}, cx, cy, out);
        if (any) {
            key("totals", new double[] {6, 6, 0, 6, -6, -6, 0, -6}, cx, cy, out);
        }
        key("decreasing", any ? new double[] {6, 6, 6, -6, 0, -6} : new double[] {6, 6, 6, -6, -6, -6}, cx, cy, out);
    }

    private void key(String direction, double[] corners, double cx, double cy, List<Element> out) {
        Path.Builder path = Path.builder().move(cx + corners[0], cy + corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.line(cx + corners[i], cy + corners[i + 1]);
        }
        style(direction).forKey().draw(path.close().build(), cx, cy, out);
    }
}
