package io.portolan.image.value;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.Gradient;
import io.portolan.image.scene.LinearGradient;
import io.portolan.json.Json;
import io.portolan.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Colours along the way from 0 to 1, with the colours between mixed in sRGB. */
public final class ColorScale {

    private final double[] positions;
    private final Color[] colors;

    private ColorScale(double[] positions, Color[] colors) {
        this.positions = positions;
        this.colors = colors;
    }

    /** Plotly's scale of that name, in any case; {@code _r} at its end turns it round. */
    public static Optional<ColorScale> named(String name) {
        boolean reversed = name.endsWith("_r");
        // Plotly has always taken this misspelling.
        String stops = NamedScales.stops((reversed ? name.substring(0, name.length() - 2) : name)
                .replace("YIGnBu", "YlGnBu")
                .replace("YIOrRd", "YlOrRd"));
        if (stops.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = stops.split(" ");
        double[] positions = new double[parts.length];
        Color[] colors = new Color[parts.length];
        for (int i = 0; i < parts.length; i++) {
            int colon = parts[i].indexOf(':');
            positions[i] = Double.parseDouble(parts[i].substring(0, colon));
            colors[i] = new Color(0xff000000 | Integer.parseInt(parts[i].substring(colon + 1), 16));
        }
        ColorScale scale = new ColorScale(positions, colors);
        return Optional.of(reversed ? scale.reversed() : scale);
    }

    /** A scale by name, or a list of positions and colours; empty for anything else. */
    public static Optional<ColorScale> of(Json value) {
        return value instanceof JsonString name
                ? named(name.value())
                : ofStops(Column.of(value).rows());
    }

    private static Optional<ColorScale> ofStops(List<Column> stops) {
        List<Color> colors = new ArrayList<>();
        double[] positions = new double[stops.size()];
        for (Column stop : stops) {
            positions[colors.size()] = stop.number(0);
            Optional<Color> color = stop.color(1);
            if (color.isEmpty() || Double.isNaN(stop.number(0))) {
                return Optional.empty();
            }
            colors.add(color.get());
        }
        return colors.size() < 2
                ? Optional.empty()
                : Optional.of(new ColorScale(positions, colors.toArray(Color[]::new)));
    }

    public ColorScale reversed() {
        int count = positions.length;
        double[] turned = new double[count];
        Color[] turnedColors = new Color[count];
        for (int i = 0; i < count; i++) {
            turned[i] = 1 - positions[count - 1 - i];
            turnedColors[i] = colors[count - 1 - i];
        }
        return new ColorScale(turned, turnedColors);
    }

    /** All its colours along a line on the page, from the first point to the second. */
    public LinearGradient along(double x0, double y0, double x1, double y1) {
        List<Gradient.Stop> stops = new ArrayList<>();
        for (int i = 0; i < positions.length; i++) {
            stops.add(new Gradient.Stop(positions[i], colors[i]));
        }
        return new LinearGradient(x0, y0, x1, y1, stops);
    }

    /** So many of its colours in even steps, the first of which runs out into nothing. */
    public Color[] overNothing(int count) {
        Color[] clear = colors.clone();
        clear[0] = clear[0].alpha() < 255 ? clear[0] : clear[0].faded(0);
        ColorScale scale = new ColorScale(positions, clear);
        Color[] steps = new Color[count];
        for (int i = 0; i < count; i++) {
            steps[i] = scale.at(i / (count - 1.0));
        }
        return steps;
    }

    /** The colour at a position; beyond the ends, the colour of the end. */
    public Color at(double position) {
        int last = positions.length - 1;
        if (!(position > positions[0])) {
            return colors[0];
        }
        for (int i = 1; i <= last; i++) {
            if (position <= positions[i]) {
                double share = (position - positions[i - 1]) / (positions[i] - positions[i - 1]);
                return colors[i - 1].toward(colors[i], share);
            }
        }
        return colors[last];
    }
}
