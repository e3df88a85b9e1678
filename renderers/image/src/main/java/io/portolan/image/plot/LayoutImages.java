package io.portolan.image.plot;

import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.value.Attrs;
import io.portolan.json.Json;
import java.util.List;

/** Pictures that a layout puts on its plots or its paper, such as logos and plans of a ground. */
public final class LayoutImages {

    private static final Json ZERO = Json.of(0);

    private final Attrs layout;
    private final AxisSet axes;
    private final Page page;
    private final TextStyle font;

    /**
     * The images of a layout.
     *
     * @param font says that an image cannot be drawn
     */
    public LayoutImages(Attrs layout, AxisSet axes, Page page, TextStyle font) {
        this.layout = layout;
        this.axes = axes;
        this.page = page;
        this.font = font;
    }

    /** Draws the images of a layer: {@code below} or {@code above} all plots, or {@code between} ground and grid. */
    public void draw(String layer, List<Element> out) {
        for (Attrs image : layout.parts("images")) {
            String source = image.text("source", "");
            if (layer(image).equals(layer) && image.flag("visible", true) && !source.isEmpty()) {
                draw(image, source, out);
            }
        }
    }

    /** Images below lie in their subplot; those on the paper have none. */
    private static String layer(Attrs image) {
        boolean onPaper =
                reference(image, "x").equals("paper") || reference(image, "y").equals("paper");
        String stated = image.word("layer", "above", "below");
        return stated.equals("below") && !onPaper ? "between" : stated;
    }

    private static String reference(Attrs image, String letter) {
        return image.text(letter + "ref", "paper");
    }

    private void draw(Attrs image, String source, List<Element> out) {
        Reference x = new Reference(reference(image, "x"), true, axes, page);
        Reference y = new Reference(reference(image, "y"), false, axes, page);
        double width = x.length(image.number("sizex", 0));
        double height = y.length(image.number("sizey", 0));
        double across = Anchors.horizontal(image.word("xanchor", "left", "center", "right"), 0);
        double down = Anchors.vertical(image.word("yanchor", "top", "middle", "bottom"), 1);
        double left = x.pixel(image.at("x").orElse(ZERO)) - across * width;
        double top = y.pixel(image.at("y").orElse(ZERO)) - down * height;
        if (width > 0 && height > 0 && Double.isFinite(left + width + top + height)) {
            Rect box = new Rect(left, top, width, height);
            Element picture = new PlacedPicture(box, across, down, image.word("sizing", "contain", "fill", "stretch"))
                    .of(source, font);
            double opacity = Math.max(0, Math.min(1, image.number("opacity", 1)));
            out.add(new Group(List.of(picture), Reference.room(x, y), opacity));
        }
    }
}
