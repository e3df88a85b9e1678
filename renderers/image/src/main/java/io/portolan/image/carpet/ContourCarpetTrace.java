package io.portolan.image.carpet;

import io.portolan.image.contour.ContourGrid;
import io.portolan.image.contour.ContourPainter;
import io.portolan.image.contour.ContourStyle;
import io.portolan.image.field.Field;
import io.portolan.image.field.FieldReader;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.Rect;
import io.portolan.image.trace.ColorBarSpec;
import io.portolan.image.trace.ColorMapper;
import io.portolan.image.trace.LegendEntry;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Attrs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Contours of a field over the two parameters of a carpet. */
public final class ContourCarpetTrace extends OnCarpetTrace {

    private static final int LAYER = 12;

    /** Points nearer than this share of the carpet's length are one. */
    private static final double TOLERANCE = 1e-8;

    private final ColorMapper colors;
    private @Nullable ContourStyle style;
    private Field field = Field.EMPTY;

    public ContourCarpetTrace(TraceSetup setup) {
        super(setup);
        colors = setup.colorAxes().mapper(attrs(), "z", false);
    }

    @Override
    public int layer() {
        return LAYER;
    }

    @Override
    public void show() {
        carpet().ifPresent(ground -> {
            field = read(ground);
            style = ContourStyle.of(setup(), colors, field.values());
        });
    }

    /** The field, on the carpet's own parameters where it states none. */
    private Field read(CarpetTrace ground) {
        Attrs over = attrs().over(ground.attrs().only("a")).over(ground.attrs().only("b"));
        Field read = new FieldReader(over, ground.aAxis().axis(), ground.bAxis().axis(), "a", "b").read();
        return read.isEmpty() ? read : read.filled();
    }

    @Override
    public void draw(List<Element> out) {
        if (!field.isEmpty()) {
            sheet().ifPresent(ground -> draw(ground, out));
        }
    }

    private void draw(Sheet sheet, List<Element> out) {
        double[] a = field.x().nodes();
        double[] b = field.y().nodes();
        double aTolerance = Math.abs(a[a.length - 1] - a[0]) * TOLERANCE;
        double bTolerance = Math.abs(b[b.length - 1] - b[0]) * TOLERANCE;
        ContourGrid grid = new ContourGrid(a, b, field.z(), aTolerance, bTolerance);
        CarpetGround ground = new CarpetGround(sheet, x(), y());
        Rect plot = new Rect(x().offset(), y().offset(), x().length(), y().length());
        List<Element> parts = new ArrayList<>();
        new ContourPainter(setup(), style(), grid, ground).draw(plot, plot, parts);
        out.add(new Group(parts, ground.outline(), Math.max(0, Math.min(1, attrs().number("opacity", 1)))));
    }

    /** Traces that are only listed in the legend are never shown, and know nothing of their values. */
    private ContourStyle style() {
        ContourStyle known = style;
        if (known == null) {
            known = ContourStyle.of(setup(), colors, new double[0]);
            style = known;
        }
        return known;
    }

    @Override
    public Optional<ColorBarSpec> colorBar() {
        return field.isEmpty() ? Optional.empty() : style().colorBar();
    }

    @Override
    public List<LegendEntry> legend() {
        return style().legend();
    }
}
