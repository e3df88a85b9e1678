package io.portolan.image.paint.pdf;

import io.portolan.image.font.GlyphRun;
import io.portolan.image.paint.Decimals;
import io.portolan.image.paint.TextBuffer;
import io.portolan.image.paint.TextRuns;
import io.portolan.image.scene.Clip;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Fill;
import io.portolan.image.scene.Gradient;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.ImageElement;
import io.portolan.image.scene.Painter;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Scene;
import io.portolan.image.scene.Spots;
import io.portolan.image.scene.Stamps;
import io.portolan.image.scene.Stroke;
import io.portolan.image.scene.TextElement;
import io.portolan.image.scene.TextRun;

/** Writes one scene as the operators of a page. */
final class PdfPainter implements Painter {

    private final Resources resources;
    private final Rect page;
    private TextBuffer out;
    private Inks inks = Inks.NONE;

    /**
     * Paints a scene.
     *
     * @param points a scene pixel's length
     * @param content takes the operators; what is in it is forgotten
     */
    PdfPainter(Resources resources, Scene scene, double points, TextBuffer content) {
        content.clear();
        out = content;
        this.resources = resources;
        page = new Rect(0, 0, scene.width(), scene.height());
        Decimals.appendShare(out, points).append(" 0 0 ");
        Decimals.appendShare(out, -points).append(" 0 ");
        Decimals.append(out, scene.height() * points).append(" cm 2 M\n");
        path(PathElement.filled(page.path(), scene.background()));
        scene.paint(this);
    }

    TextBuffer content() {
        return out;
    }

    @Override
    public void path(PathElement element) {
        Fill fill = element.fill() != null && element.fill().visible() ? element.fill() : null;
        Stroke stroke = element.stroke() != null && element.stroke().visible() ? element.stroke() : null;
        Path path = element.path();
        if (path.isEmpty()) {
            return;
        }
        if (fill instanceof Color color && stroke != null && stroke.color().alpha() == 255) {
            use(inks.withFill(color).withStroke(stroke));
            paint(path, path.evenOdd() ? "B*" : "B");
            return;
        }
        if (fill instanceof Color color) {
            use(inks.withFill(color));
            paint(path, path.evenOdd() ? "f*" : "f");
        } else if (fill != null) {
            gradient(path, (Gradient) fill);
        }
        if (stroke != null) {
            use(inks.withStroke(stroke));
            paint(path, "S");
        }
    }

    private void use(Inks wanted) {
        wanted.write(out, inks, resources);
        inks = wanted;
    }

    private void paint(Path path, String operator) {
        path.send(new PathOperators(out));
        out.append(operator).append('\n');
    }

    private void gradient(Path path, Gradient gradient) {
        Inks outer = inks;
        out.append("q ");
        clip(path);
        int opacity = gradient.stops().get(0).color().alpha();
        if (gradient.stops().stream().allMatch(stop -> stop.color().alpha() == opacity)) {
            use(new Inks(inks.fill(), inks.stroke(), opacity << 8 | opacity));
        } else {
            out.append(resources.softMask(gradient, box(path.bounds()))).append(" gs\n");
        }
        out.append(resources.shading(gradient)).append(" sh Q\n");
        inks = outer;
    }

    private void clip(Clip clip) {
        if (clip instanceof Rect rect) {
            paint(rect.path(), "W n");
        } else {
            Path path = (Path) clip;
            paint(path, path.evenOdd() ? "W* n" : "W n");
        }
    }

    private static String box(Rect rect) {
        TextBuffer box = new TextBuffer();
        Decimals.append(box, rect.x()).append(' ');
        Decimals.append(box, rect.y()).append(' ');
        Decimals.append(box, rect.right()).append(' ');
        return Decimals.append(box, rect.bottom()).toString();
    }

    /** Spots are told from the one before, in the hundredths that are written, so that rounding does not add up. */
    @Override
    public void stamps(Stamps element) {
        Stroke stroke = element.stroke();
        Rect box = element.shape().bounds().grown(stroke == null ? 1 : 1 + 2 * stroke.width());
        PathElement shape = new PathElement(element.shape(), element.fill(), stroke);
        String form = resources.form(box(box), "", drawn(inks, () -> path(shape)));
        double x = 0;
        double y = 0;
        out.append("q\n");
        Spots spots = element.spots();
        for (int i = 0; i < spots.count(); i++) {
            double nextX = Math.rint(spots.x(i) * 100) / 100;
            double nextY = Math.rint(spots.y(i) * 100) / 100;
            Decimals.append(out.append("1 0 0 1 "), nextX - x).append(' ');
            Decimals.append(out, nextY - y).append(" cm").append(form).append(" Do\n");
            x = nextX;
            y = nextY;
        }
        out.append("Q\n");
    }

    /** What is drawn meanwhile, apart from the page. */
    private TextBuffer drawn(Inks begin, Runnable drawing) {
        TextBuffer outer = out;
        Inks outerInks = inks;
        out = new TextBuffer();
        inks = begin;
        drawing.run();
        TextBuffer drawn = out;
        out = outer;
        inks = outerInks;
        return drawn;
    }

    @Override
    public void text(TextElement element) {
        out.append("BT\n");
        TextRuns.send(element, (run, dx, dy) -> run(element, run, dx, dy));
        out.append("ET\n");
    }

    private double run(TextElement element, TextRun run, double dx, double dy) {
        use(inks.withFill(run.style().color()));
        RunOperators operators =
                new RunOperators(out, resources, element, run.style().size(), dx, dy);
        double width = GlyphRun.send(run.text(), run.style(), operators);
        operators.end();
        return width;
    }

    @Override
    public void image(ImageElement element) {
        Rect box = element.box();
        Decimals.append(out.append("q "), box.width()).append(" 0 0 ");
        Decimals.append(out, -box.height()).append(' ');
        Decimals.append(out, box.x()).append(' ');
        Decimals.append(out, box.bottom()).append(" cm");
        out.append(resources.image(new PdfImage(element))).append(" Do Q\n");
    }

    @Override
    public void group(Group element) {
        Inks outer = inks;
        out.append("q ");
        if (element.clip() != null) {
            clip(element.clip());
        }
        if (element.opacity() >= 1) {
            element.children().forEach(child -> child.paint(this));
        } else {
            translucent(element);
        }
        out.append("Q\n");
        inks = outer;
    }

    private void translucent(Group element) {
        TextBuffer content = drawn(Inks.NONE, () -> element.children().forEach(child -> child.paint(this)));
        int opacity = (int) Math.round(255 * Math.max(0, element.opacity()));
        use(new Inks(inks.fill(), inks.stroke(), opacity << 8 | opacity));
        out.append(resources.form(box(page), "/Group<</S/Transparency>>", content))
                .append(" Do\n");
    }
}
