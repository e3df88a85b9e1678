package io.portolan.image.paint.svg;

import io.portolan.image.paint.Decimals;
import io.portolan.image.paint.TextBuffer;
import io.portolan.image.paint.png.PngWriter;
import io.portolan.image.scene.Clip;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Fill;
import io.portolan.image.scene.Gradient;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.ImageElement;
import io.portolan.image.scene.Painter;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Scene;
import io.portolan.image.scene.Spots;
import io.portolan.image.scene.Stamps;
import io.portolan.image.scene.Stroke;
import io.portolan.image.scene.TextElement;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Writes one scene as an SVG document. */
public final class SvgWriter implements Painter {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String LINKS = "http://www.w3.org/1999/xlink";

    /** Pixels of the largest image that is written with blocks of equal ones. */
    private static final double MOST_SHARPENED = 1 << 22;

    private final TextBuffer out;
    private final Attributes attributes;
    private final SvgText texts;
    private final Definitions definitions;

    private SvgWriter(TextBuffer out) {
        this.out = out;
        attributes = new Attributes(out);
        texts = new SvgText(out, attributes);
        definitions = new Definitions(out);
    }

    /**
     * Writes the scene as a document.
     *
     * @param scale CSS pixels a scene pixel, positive
     */
    public static void write(Scene scene, double scale, TextBuffer out) {
        new SvgWriter(out).document(scene, scale);
    }

    private void document(Scene scene, double scale) {
        out.append("<svg");
        attributes.text("xmlns", NAMESPACE).text("xmlns:xlink", LINKS);
        attributes.number("width", scene.width() * scale).number("height", scene.height() * scale);
        attributes.text("viewBox", "0 0 " + scene.width() + " " + scene.height());
        out.append('>');
        if (scene.background().alpha() > 0) {
            out.append("<rect");
            attributes.number("width", scene.width()).number("height", scene.height());
            attributes.paint("fill", scene.background());
            out.append("/>");
        }
        scene.paint(this);
        out.append("</svg>");
    }

    @Override
    public void path(PathElement element) {
        if (!element.path().isEmpty()) {
            open("path", element.fill(), element.stroke());
            attributes.rule("fill-rule", element.path());
            PathData.write(out, element.path());
            out.append("/>");
        }
    }

    private void open(String tag, @Nullable Fill fill, @Nullable Stroke stroke) {
        String gradient = fill instanceof Gradient wanted ? definitions.gradient(wanted) : "";
        out.append('<').append(tag);
        if (gradient.isEmpty()) {
            attributes.fill((Color) fill);
        } else {
            attributes.text("fill", "url(#" + gradient + ")");
        }
        attributes.stroke(stroke);
    }

    @Override
    public void stamps(Stamps element) {
        String id = definitions.shape(element.shape());
        open("g", element.fill(), element.stroke());
        attributes.rule("fill-rule", element.shape());
        out.append('>');
        Spots spots = element.spots();
        String use = "<use xlink:href=\"#" + id + "\" x=\"";
        for (int i = 0; i < spots.count(); i++) {
            Decimals.append(out.append(use), spots.x(i)).append("\" y=\"");
            Decimals.append(out, spots.y(i)).append("\"/>");
        }
        out.append("</g>");
    }

    @Override
    public void text(TextElement element) {
        texts.write(element);
    }

    @Override
    public void image(ImageElement element) {
        ImageElement sharp = element.smooth() ? element : sharpened(element);
        byte[] png = new PngWriter().write(sharp.columns(), sharp.rows(), sharp.argb());
        Rect box = element.box();
        out.append("<image");
        attributes.number("x", box.x()).number("y", box.y());
        attributes.number("width", box.width()).number("height", box.height());
        attributes.text("preserveAspectRatio", "none");
        if (!element.smooth()) {
            attributes.text("style", "image-rendering:pixelated");
        }
        out.append(" xlink:href=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(png))
                .append("\"/>");
    }

    /** Not every viewer heeds that pixels are to stay sharp; none blurs more than one of the image's own. */
    private static ImageElement sharpened(ImageElement element) {
        double across = Math.ceil(element.box().width() / element.columns());
        double down = Math.ceil(element.box().height() / element.rows());
        boolean few = across * element.columns() * down * element.rows() <= MOST_SHARPENED;
        return few && across >= 1 && down >= 1 ? element.enlarged((int) across, (int) down) : element;
    }

    @Override
    public void group(Group element) {
        Clip clip = element.clip();
        String id = clip == null ? "" : definitions.clip(clip);
        out.append("<g");
        if (clip != null) {
            attributes.text("clip-path", "url(#" + id + ")");
        }
        if (element.opacity() < 1) {
            attributes.number("opacity", element.opacity());
        }
        out.append('>');
        for (Element child : element.children()) {
            child.paint(this);
        }
        out.append("</g>");
    }
}
