package io.portolan.image.carpet;

import io.portolan.image.axis.Room;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Stroke;
import io.portolan.image.trace.CartesianTrace;
import io.portolan.image.trace.LegendEntry;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The grid of a carpet, with its labels and titles. */
public final class CarpetTrace extends CartesianTrace {

    private static final int LAYER = 25;

    /** The axes show so much more than the sheet, for its labels. */
    private static final double GROWTH = 1.3;

    private final CarpetAxis aAxis;
    private final CarpetAxis bAxis;
    private @Nullable Sheet sheet;

    public CarpetTrace(TraceSetup setup) {
        super(setup);
        aAxis = new CarpetAxis(setup, "a");
        bAxis = new CarpetAxis(setup, "b");
    }

    /** The name by which other traces call for it; empty for none. */
    String name() {
        return attrs().text("carpet", "");
    }

    CarpetAxis aAxis() {
        return aAxis;
    }

    CarpetAxis bAxis() {
        return bAxis;
    }

    /** Its form; empty where its data describe none. */
    Optional<Sheet> sheet() {
        return Optional.ofNullable(sheet);
    }

    @Override
    public Column sample(String letter) {
        return Column.of(0.0);
    }

    /** The x of a cheater means nothing. */
    @Override
    public boolean wantsAxis(String letter) {
        boolean described = attrs().isList("a") && attrs().isList("b");
        return letter.equals("y") || !described || !SheetReader.isCheater(attrs());
    }

    @Override
    public int layer() {
        return LAYER;
    }

    @Override
    public void calculate() {
        sheet = new SheetReader(attrs(), aAxis, bAxis).read(x(), y()).orElse(null);
    }

    @Override
    public void show() {
        sheet().ifPresent(found -> {
            x().show(grown(found, 0), Room.PADDED);
            y().show(grown(found, 1), Room.PADDED);
        });
    }

    /** Both ends of the sheet, grown. */
    private static double[] grown(Sheet sheet, int coordinate) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < sheet.b().length; row++) {
            for (int column = 0; column < sheet.a().length; column++) {
                double value = sheet.atGrid(column, row)[coordinate];
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        double middle = (low + high) / 2;
        double reach = (high - low) / 2 * GROWTH;
        return new double[] {middle - reach, middle + reach};
    }

    @Override
    public void draw(List<Element> out) {
        sheet().ifPresent(found -> draw(found, out));
    }

    private void draw(Sheet found, List<Element> out) {
        List<Element> parts = new ArrayList<>();
        SheetLines lines = new SheetLines(found, x(), y());
        columns(found, lines, aAxis.lines(found.a()), aAxis.grid(), parts);
        rows(found, lines, bAxis.lines(found.b()), bAxis.grid(), parts);
        columns(found, lines, aAxis.minorLines(found.a()), aAxis.minorGrid(), parts);
        rows(found, lines, bAxis.minorLines(found.b()), bAxis.minorGrid(), parts);
        stroke(lines.column(0), aAxis.boundary("start"), parts);
        stroke(lines.column(found.a().length - 1), aAxis.boundary("end"), parts);
        stroke(lines.row(0), bAxis.boundary("start"), parts);
        stroke(lines.row(found.b().length - 1), bAxis.boundary("end"), parts);
        new CarpetLabels(found, x(), y()).draw(aAxis, bAxis, parts);
        double opacity = attrs().number("opacity", 1);
        if (opacity < 1) {
            out.add(Group.translucent(opacity, parts));
        } else {
            out.addAll(parts);
        }
    }

    private static void columns(Sheet sheet, SheetLines lines, List<Double> values, Stroke stroke, List<Element> out) {
        values.forEach(value -> stroke(lines.column(sheet.column(value)), stroke, out));
    }

    private static void rows(Sheet sheet, SheetLines lines, List<Double> values, Stroke stroke, List<Element> out) {
        values.forEach(value -> stroke(lines.row(sheet.row(value)), stroke, out));
    }

    private static void stroke(Path path, Stroke stroke, List<Element> out) {
        if (stroke.visible()) {
            out.add(PathElement.stroked(path, stroke));
        }
    }

    /** A carpet is a pair of axes, which no legend lists. */
    @Override
    public List<LegendEntry> legend() {
        return List.of();
    }
}
