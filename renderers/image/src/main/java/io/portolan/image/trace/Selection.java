package io.portolan.image.trace;

import io.portolan.image.scene.Color;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import io.portolan.json.JsonObject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The points of a trace that are selected; the others are dimmed ({@code selectedpoints}). */
public final class Selection {

    /** The share of their opacity that is left to points that are not selected. */
    static final double DIMMED = 0.2;

    private final Attrs attrs;
    private final boolean any;
    private final Set<Integer> selected = new HashSet<>();

    public Selection(Attrs attrs) {
        this.attrs = attrs;
        any = attrs.isList("selectedpoints");
        Column points = attrs.column("selectedpoints");
        for (int i = 0; i < points.size(); i++) {
            selected.add((int) points.number(i));
        }
    }

    private Selection(Attrs attrs, boolean any, Set<Integer> selected) {
        this.attrs = attrs;
        this.any = any;
        this.selected.addAll(selected);
    }

    /** No selection: no point looks other than its marker says. */
    public static Selection none() {
        return new Selection(Attrs.of(JsonObject.empty()));
    }

    /** The selection of what points are drawn as together; a point that is no part of anything has a negative place. */
    Selection grouped(IntUnaryOperator placeOfPoint) {
        Set<Integer> places = selected.stream()
                .map(placeOfPoint::applyAsInt)
                .filter(place -> place >= 0)
                .collect(Collectors.toSet());
        return new Selection(attrs, any, places);
    }

    /** The selection among some of the points, which are counted anew. */
    Selection among(int[] indices) {
        Set<Integer> found = IntStream.range(0, indices.length)
                .filter(place -> selected.contains(indices[place]))
                .boxed()
                .collect(Collectors.toSet());
        return new Selection(attrs, any, found);
    }

    /** Whether points are told apart. */
    boolean isAny() {
        return any;
    }

    /** Whether others are selected. */
    boolean isOut(int index) {
        return any && !selected.contains(index);
    }

    /** The diameter of a point's marker, where its being selected or not gives it one. */
    Optional<Double> size(int index) {
        return any ? attrs.number(state(index) + ".marker.size").filter(size -> size >= 0) : Optional.empty();
    }

    /** The opacity of a point's marker that has one of its own. */
    public double opacity(int index, double own) {
        return any ? attrs.number(state(index) + ".marker.opacity", isDimmed(index) ? DIMMED * own : own) : own;
    }

    private String state(int index) {
        return selected.contains(index) ? "selected" : "unselected";
    }

    /** The colour of a point's marker, where its being selected or not gives it one. */
    public Optional<Color> color(int index) {
        return any ? attrs.color(state(index) + ".marker.color") : Optional.empty();
    }

    /** The attributes of a point's marker: what its state says goes before what the marker says. */
    public Attrs marker(Attrs marker, int index) {
        if (!any) {
            return marker;
        }
        Attrs own = attrs.part(state(index) + ".marker");
        return isDimmed(index)
                ? own.over(Attrs.of(JsonObject.of("opacity", DIMMED * marker.number("opacity", 1))))
                        .over(marker)
                : own.over(marker);
    }

    /** Points are dimmed unless the trace says otherwise how the two kinds look. */
    boolean isDimmed(int index) {
        boolean styled = attrs.has("selected") || attrs.has("unselected");
        boolean fades = attrs.isList("marker.opacity") || attrs.has("selected.marker.opacity") || !styled;
        return any && state(index).equals("unselected") && !attrs.has("unselected.marker.opacity") && fades;
    }

    /** The colour of a point's text, dimmed if need be. */
    public Color textColor(Color color, int index) {
        if (!any) {
            return color;
        }
        boolean dimmed = state(index).equals("unselected");
        return attrs.color(state(index) + ".textfont.color", dimmed ? color.faded(DIMMED) : color);
    }
}
