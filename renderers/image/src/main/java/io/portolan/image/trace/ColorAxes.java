package io.portolan.image.trace;

import io.portolan.image.value.Attrs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The colour axes of a figure: each a scale that several traces share. */
public final class ColorAxes {

    private final Attrs layout;
    private final Map<String, ColorMapper> axes = new LinkedHashMap<>();

    public ColorAxes(Attrs layout) {
        this.layout = layout;
    }

    /** The mapper for a part of a trace: the shared one it names, or one of its own. */
    public ColorMapper mapper(Attrs part, String letter, boolean autoByDefault) {
        String name = part.text("coloraxis", "");
        ColorMapper mapper = name.isEmpty()
                ? new ColorMapper(part, layout, letter, autoByDefault)
                : axes.computeIfAbsent(name, fresh -> new ColorMapper(layout.part(fresh), layout, "c", true));
        mapper.use();
        return mapper;
    }

    /** The colour bars of all colour axes in use. */
    public List<ColorBarSpec> bars() {
        List<ColorBarSpec> bars = new ArrayList<>();
        axes.values().stream()
                .filter(axis -> axis.attrs().flag("showscale", true))
                .forEach(axis -> bars.add(axis.bar()));
        return bars;
    }
}
