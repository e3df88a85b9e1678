package io.portolan.image.plot;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.AxisType;
import io.portolan.image.trace.CartesianTrace;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import io.portolan.json.JsonObject;
import java.util.List;

/** Makes axes from what the layout says about them and what their traces want. */
final class AxisFactory {

    private final Attrs layout;
    private final List<CartesianTrace> traces;

    AxisFactory(Attrs layout, List<CartesianTrace> traces) {
        this.layout = layout;
        this.traces = traces;
    }

    /** An axis's attributes: {@code x2} is {@code xaxis2}; numbers are set apart as the figure says. */
    private Attrs attrs(String id) {
        String name = id.charAt(0) + "axis" + id.substring(1);
        Attrs named = layout.part(name);
        Attrs own = id.length() == 1 ? named.over(layout.part(name + "1")) : named;
        // The template describes every axis by the first of its letter.
        return own.over(layout.part("template.layout." + id.charAt(0) + "axis")).over(layout.only("separators"));
    }

    /** The axis of an id, of the type that its attributes or its traces ask for. */
    Axis axis(String id) {
        String letter = id.substring(0, 1);
        Column sample = Column.EMPTY;
        List<CartesianTrace> own = traces.stream()
                .filter(trace -> AxisIds.of(trace, letter).equals(id))
                .toList();
        for (CartesianTrace trace : own) {
            sample = sample.isEmpty() ? trace.sample(letter) : sample;
        }
        Attrs stated = attrs(id);
        Attrs attrs = stated.over(wishes(letter, own, stated.has("range"))).over(squares(letter, own));
        return new Axis(id, attrs, AxisType.of(attrs, sample));
    }

    /** What the traces of an axis want it to be like unless it is told otherwise. */
    private static Attrs wishes(String letter, List<CartesianTrace> own, boolean ranged) {
        boolean hidden = !own.isEmpty() && own.stream().noneMatch(trace -> trace.wantsAxis(letter));
        boolean down = !own.isEmpty() && own.stream().allMatch(trace -> trace.runsDown(letter));
        Attrs visible = Attrs.of(JsonObject.of("visible", !hidden));
        return down && !ranged
                ? Attrs.of(JsonObject.of("autorange", "reversed")).over(visible)
                : visible;
    }

    /** Pictures want squares to be squares, and rather take less of the page than show more of the axes. */
    private static Attrs squares(String letter, List<CartesianTrace> own) {
        if (own.stream().noneMatch(CartesianTrace::hasSquareUnits)) {
            return Attrs.empty();
        }
        Attrs domain = Attrs.of(JsonObject.of("constrain", "domain"));
        return letter.equals("y")
                ? Attrs.of(JsonObject.of("scaleanchor", AxisIds.of(own.get(0), "x")))
                        .over(domain)
                : domain;
    }
}
