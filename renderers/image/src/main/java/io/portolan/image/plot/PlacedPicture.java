package io.portolan.image.plot;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.ImageElement;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Stroke;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import io.portolan.image.value.ImageException;
import io.portolan.image.value.RasterImage;
import java.util.List;

/**
 * Where a picture goes that has proportions of its own.
 *
 * @param box what it is fitted to
 * @param across where it is in a box that is too wide: 0 on the left to 1 on the right
 * @param down where it is in a box that is too tall: 0 at the top to 1 at the bottom
 * @param sizing whether it is as large as the box can {@code contain} it, large enough to {@code fill} the box, which
 *     cuts it off, or made to {@code stretch}
 */
record PlacedPicture(Rect box, double across, double down, String sizing) {

    private static final String GAP = "image not drawn";

    /** How much of a box its text takes at most. */
    private static final double TEXT_SHARE = 0.9;

    private static final Color EDGE = Color.rgb(0x88, 0x88, 0x88);

    /** The picture that a source carries; a box that says so where it cannot be drawn. */
    Element of(String source, TextStyle font) {
        try {
            RasterImage image = RasterImage.of(source);
            Rect place = place(image.columns(), image.rows());
            Element picture = new ImageElement(image.columns(), image.rows(), image.argb(), place, true);
            return sizing.equals("fill") ? Group.clipped(box, List.of(picture)) : picture;
        } catch (ImageException refused) {
            return gap(font);
        }
    }

    /** Where a picture of a size is drawn. */
    Rect place(double columns, double rows) {
        if (sizing.equals("stretch")) {
            return box;
        }
        double wide = box.width() / columns;
        double tall = box.height() / rows;
        double scale = sizing.equals("fill") ? Math.max(wide, tall) : Math.min(wide, tall);
        double width = scale * columns;
        double height = scale * rows;
        return new Rect(
                box.x() + across * (box.width() - width), box.y() + down * (box.height() - height), width, height);
    }

    private Element gap(TextStyle font) {
        TextBlock block = TextBlock.of(GAP, font);
        double scale = Math.min(1, Math.min(box.width() / block.width(), box.height() / block.height()) * TEXT_SHARE);
        Element text = block.scaled(scale).centeredOn(box.centerX(), box.centerY(), Anchor.MIDDLE);
        return Group.clipped(box, List.of(PathElement.stroked(box.grown(-0.5).path(), Stroke.of(EDGE, 1)), text));
    }
}
