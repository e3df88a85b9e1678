package io.portolan.image;

import io.portolan.display.DisplayContext;
import io.portolan.display.DisplayHook;
import io.portolan.display.MimeBundle;
import io.portolan.display.MimeTypes;
import io.portolan.image.paint.png.PngWriter;
import java.awt.image.BufferedImage;
import java.util.Map;

/** Displays a {@link BufferedImage} of any type as a whole PNG of its own size. */
public final class BufferedImageHook implements DisplayHook<BufferedImage> {

    @Override
    public String typeName() {
        return "java.awt.image.BufferedImage";
    }

    @Override
    public MimeBundle display(BufferedImage image, DisplayContext context) {
        int width = image.getWidth();
        int height = image.getHeight();
        return MimeBundle.builder()
                .lazy(
                        MimeTypes.PNG,
                        () -> new PngWriter().write(width, height, image.getRGB(0, 0, width, height, null, 0, width)))
                .add(MimeTypes.TEXT, "BufferedImage " + width + " x " + height)
                .metadata(MimeTypes.PNG, Map.of("width", width, "height", height))
                .build();
    }
}
