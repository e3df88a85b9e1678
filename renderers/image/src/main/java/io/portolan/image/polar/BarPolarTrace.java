package io.portolan.image.polar;

import io.portolan.image.axis.Room;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.Rect;
import io.portolan.image.trace.BarLook;
import io.portolan.image.trace.ColorBarSpec;
import io.portolan.image.trace.LegendEntry;
import io.portolan.image.trace.Selection;
import io.portolan.image.trace.TraceSetup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bars that point outwards. */
public final class BarPolarTrace extends PolarTrace {

    private final BarLook look;
    private final Selection selection;
    private double[] bases = {};
    private double[] starts = {};
    private double[] widths = {};

    public BarPolarTrace(TraceSetup setup) {
        super(setup);
        look = new BarLook(setup);
        selection = new Selection(attrs());
    }

    /**
     * Takes its place.
     *
     * @param feet where each bar starts on the radial axis; not copied
     * @param from where each bar starts on the angular axis; not copied
     * @param width of each bar on the angular axis; not copied
     */
    void arrange(double[] feet, double[] from, double[] width) {
        bases = feet;
        starts = from;
        widths = width;
    }

    @Override
    void show(RadialAxis radial) {
        double[] ends = new double[2 * radii().length];
        for (int i = 0; i < radii().length; i++) {
            ends[2 * i] = bases[i];
            ends[2 * i + 1] = bases[i] + radii()[i];
        }
        boolean onZero = !attrs().has("base");
        radial.axis().show(ends, onZero ? Room.PADDED.withZero() : Room.PADDED);
    }

    void draw(PolarFrame frame, List<Element> out) {
        List<Element> parts = new ArrayList<>();
        for (int i = 0; i < radii().length; i++) {
            Path bar = bar(frame, i);
            if (bar != null) {
                look.style(i, selection).draw(bar, 0, 0, parts);
            }
        }
        add(parts, out);
    }

    private void add(List<Element> parts, List<Element> out) {
        double opacity = Math.max(0, attrs().number("opacity", 1));
        if (opacity < 1) {
            out.add(Group.translucent(opacity, parts));
        } else {
            out.addAll(parts);
        }
    }

    private @Nullable Path bar(PolarFrame frame, int index) {
        double foot = frame.radial().radius(bases[index]);
        double top = frame.radial().radius(bases[index] + radii()[index]);
        double from = frame.angular().angle(starts[index]);
        double to = frame.angular().angle(starts[index] + widths[index]);
        if (!Double.isFinite(top - foot) || !Double.isFinite(to - from) || foot == top || from == to) {
            return null;
        }
        Sector sector = Sector.between(from, to);
        Outline outline = frame.outline().forBar(sector);
        return outline.area(Math.min(foot, top), Math.max(foot, top), sector);
    }

    @Override
    public List<LegendEntry> legend() {
        return List.of(new LegendEntry(setup().name(), attrs(), this::drawKey));
    }

    private void drawKey(double cx, double cy, List<Element> out) {
        List<Element> parts = new ArrayList<>();
        look.style(0, Selection.none()).forKey().draw(new Rect(cx - 6, cy - 6, 12, 12).path(), cx, cy, parts);
        add(parts, out);
    }

    @Override
    public Optional<ColorBarSpec> colorBar() {
        return look.colorBar();
    }
}
