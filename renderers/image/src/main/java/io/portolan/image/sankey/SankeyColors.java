package io.portolan.image.sankey;

import io.portolan.image.scene.Color;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.ColorScale;
import io.portolan.image.value.ColorWay;
import io.portolan.image.value.Shades;
import java.util.Optional;

/** The colours of nodes and links. */
final class SankeyColors {

    private static final double NODE_OPACITY = 0.8;
    private static final double DARK_PAPER = 0.333;
    private static final Color ON_DARK = Color.rgba(255, 255, 255, 0.6);
    private static final Color ON_LIGHT = Color.rgba(0, 0, 0, 0.2);

    private final Attrs attrs;
    private final ColorWay colorWay;
    private final Color linkColor;
    private final boolean colorsNodes;

    SankeyColors(SankeyTrace trace) {
        attrs = trace.attrs();
        Attrs layout = trace.setup().layout();
        colorWay = ColorWay.of(layout, "colorway");
        colorsNodes = !attrs.has("node.color");
        boolean dark = Shades.luminance(layout.color("paper_bgcolor", Color.WHITE)) < DARK_PAPER;
        linkColor = dark ? ON_DARK : ON_LIGHT;
    }

    /** Nodes that have a label but no colour take the colour way's in turn. */
    Color node(Node node) {
        if (colorsNodes && node.index < attrs.column("node.label").size()) {
            return colorWay.color(node.index).faded(NODE_OPACITY);
        }
        return attrs.forPoint(node.index).color("node.color", Color.BLACK);
    }

    Color link(Link link) {
        return concentration(link).orElseGet(() -> {
            Color otherwise = attrs.isList("link.color") ? Color.BLACK : linkColor;
            return attrs.forPoint(link.index).color("link.color", otherwise);
        });
    }

    private String label(Link link) {
        String label = attrs.column("link.label").text(link.index);
        return label == null ? "" : label;
    }

    /** The colour of a share of all that flows the same way, where links of its label have a scale. */
    private Optional<Color> concentration(Link link) {
        String label = label(link);
        return attrs.part("link").parts("colorscales").stream()
                .filter(scale -> !label.isEmpty() && scale.text("label", "").equals(label))
                .findFirst()
                .flatMap(scale -> color(scale, share(link, label)));
    }

    private static Optional<Color> color(Attrs scale, double share) {
        double low = scale.number("cmin", 0);
        double high = scale.number("cmax", 1);
        return scale.at("colorscale")
                .flatMap(ColorScale::of)
                .or(() -> ColorScale.named("Greys").map(ColorScale::reversed))
                .map(colors -> colors.at(high == low ? 0.5 : (share - low) / (high - low)));
    }

    private double share(Link link, String label) {
        double total = 0;
        double same = 0;
        for (Link other : link.source.out) {
            if (other.target == link.target) {
                total += other.value;
                same += label(other).equals(label) ? other.value : 0;
            }
        }
        return same / total;
    }
}
