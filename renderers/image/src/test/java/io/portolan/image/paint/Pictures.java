package io.portolan.image.paint;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import io.portolan.image.paint.raster.Pixels;
import io.portolan.image.paint.raster.Raster;
import io.portolan.image.scene.Scene;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;

/** Pictures to compare: ours, and what a renderer that is not ours makes of our SVG. */
public final class Pictures {

    private Pictures() {}

    public static BufferedImage ofScene(Scene scene) {
        Pixels pixels = new Raster().paint(scene, 1);
        BufferedImage image = new BufferedImage(scene.width(), scene.height(), BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, scene.width(), scene.height(), pixels.argb(), 0, scene.width());
        return image;
    }

    public static BufferedImage ofSvg(byte[] svg, int width, int height) {
        SVGDocument document = Objects.requireNonNull(
                new SVGLoader().load(new ByteArrayInputStream(svg), null, LoaderContext.createDefault()));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render((javax.swing.JComponent) null, graphics);
        graphics.dispose();
        return image;
    }

    /** The first page, by Poppler. */
    static BufferedImage ofPdf(Path pdf) throws IOException, InterruptedException {
        Path page = pdf.resolveSibling("page");
        Program.of("pdftoppm", "poppler-utils").run("-r", 96, "-png", "-singlefile", pdf, page);
        return read(page.resolveSibling("page.png"));
    }

    static BufferedImage read(Path png) throws IOException {
        return Objects.requireNonNull(ImageIO.read(png.toFile()));
    }

    /** The mean difference of the colours' parts, as a share of 255, inside of a frame of so many pixels. */
    public static double difference(BufferedImage a, BufferedImage b, int frame) {
        double sum = 0;
        for (int y = frame; y < a.getHeight() - frame; y++) {
            for (int x = frame; x < a.getWidth() - frame; x++) {
                Color one = new Color(a.getRGB(x, y));
                Color other = new Color(b.getRGB(x, y));
                sum += Math.abs(one.getRed() - other.getRed())
                        + Math.abs(one.getGreen() - other.getGreen())
                        + Math.abs(one.getBlue() - other.getBlue());
            }
        }
        return sum / ((a.getHeight() - 2.0 * frame) * (a.getWidth() - 2.0 * frame) * 3 * 255);
    }
}
