package io.portolan.image.parallel;

import io.portolan.image.plot.DomainTrace;
import io.portolan.image.plot.Page;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Rect;
import io.portolan.image.trace.ColorBarSpec;
import io.portolan.image.trace.ColorMapper;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A trace of rows that cross several dimensions, each row in a colour of its own. */
abstract class ParallelTrace extends DomainTrace {

    private List<Attrs> parts = List.of();
    private int rows;
    private @Nullable ColorMapper scale;

    ParallelTrace(TraceSetup setup) {
        super(setup);
    }

    /** Draws its dimensions, at least one, and the rows across them. */
    protected abstract void drawRows(Rect place, List<Element> out);

    /** The colour of rows that have none of their own. */
    abstract Color plainColor();

    /** Its {@code line} part. */
    Attrs line() {
        return attrs().part("line");
    }

    /** Whether the values choose the colour scale where none is stated. */
    boolean choosesScale() {
        return true;
    }

    @Override
    public void calculate() {
        parts = attrs().parts("dimensions").stream()
                .filter(part ->
                        part.flag("visible", true) && !part.column("values").isEmpty())
                .toList();
        rows = parts.stream()
                .mapToInt(part -> part.column("values").size())
                .min()
                .orElse(0);
        Column colors = colors();
        scale = null;
        if (colors.isNumeric()) {
            rows = Math.min(rows, colors.size());
            scale = setup().colorAxes().mapper(line(), "c", choosesScale());
            scale.include(colors.numbers());
        }
    }

    @Override
    protected final void draw(Rect place, Page page, List<Element> out) {
        if (!parts.isEmpty()) {
            drawRows(place, out);
        }
    }

    /** The dimensions that have values. */
    final List<Attrs> parts() {
        return parts;
    }

    /** As many rows as every dimension has. */
    final int rows() {
        return rows;
    }

    final Column colors() {
        return attrs().column("line.color");
    }

    final Color color(int row) {
        Column colors = colors();
        if (scale != null) {
            return scale.color(colors.number(row));
        }
        return colors.isEmpty()
                ? attrs().color("line.color", plainColor())
                : colors.color(row % colors.size()).orElse(Color.BLACK);
    }

    @Override
    public final Optional<ColorBarSpec> colorBar() {
        Attrs line = line();
        boolean shown = !line.has("coloraxis") && line.flag("showscale", line.has("colorbar"));
        return Optional.ofNullable(scale).filter(mapper -> shown).map(ColorMapper::bar);
    }
}
