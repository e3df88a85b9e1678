package io.portolan.image.trace;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Stroke;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.SvgPath;
import java.util.List;
import java.util.Optional;

/**
 * A pattern of lines or dots that fills an area ({@code marker.pattern}).
 *
 * @param tile repeated in both directions
 * @param period the distance of two tiles in pixels
 * @param lineWidth of the tile's lines; 0 where it is filled
 * @param ink the colour of the pattern
 * @param ground the colour under it
 */
public record Hatch(Path tile, double period, double lineWidth, Color ink, Color ground) {

    /** Tiles that nobody could tell apart any more are not drawn. */
    private static final double LEAST_PERIOD = 1;

    /** The pattern that a {@code pattern} part states for one area of a colour; empty where it states none. */
    public static Optional<Hatch> of(Attrs pattern, Color color) {
        String shape = pattern.text("shape", "");
        String own = pattern.text("path", "");
        double size = pattern.number("size", 8);
        if (shape.isEmpty() && own.isEmpty() || size < LEAST_PERIOD) {
            return Optional.empty();
        }
        boolean overlay = pattern.text("fillmode", "replace").equals("overlay");
        Color ground = pattern.color("bgcolor", overlay ? color : Color.TRANSPARENT);
        Color ink = pattern.color("fgcolor", overlay ? contrast(ground) : color)
                .faded(pattern.number("fgopacity", overlay ? 0.5 : 1));
        double solidity = Math.max(0, Math.min(1, pattern.number("solidity", 0.3)));
        return Optional.of(own.isEmpty() ? shaped(shape, size, solidity, ink, ground) : tiled(own, size, ink, ground));
    }

    private static Hatch tiled(String path, double size, Color ink, Color ground) {
        return new Hatch(SvgPath.parse(path), size, 0, ink, ground);
    }

    private static Hatch shaped(String shape, double size, double solidity, Color ink, Color ground) {
        double slanted = size * Math.sqrt(2);
        double crossed = size - size * Math.sqrt(1 - solidity);
        double half = size / 2;
        Path.Builder path = Path.builder();
        switch (shape) {
            case "/":
                rising(path, slanted);
                return new Hatch(path.build(), slanted, solidity * size, ink, ground);
            case "\\":
                falling(path, slanted);
                return new Hatch(path.build(), slanted, solidity * size, ink, ground);
            case "x":
                rising(path, slanted);
                falling(path, slanted);
                return new Hatch(path.build(), slanted, crossed, ink, ground);
            case "|":
                return new Hatch(path.move(half, 0).line(half, size).build(), size, solidity * size, ink, ground);
            case "-":
                return new Hatch(path.move(0, half).line(size, half).build(), size, solidity * size, ink, ground);
            case "+":
                path.move(half, 0).line(half, size).move(0, half).line(size, half);
                return new Hatch(path.build(), size, crossed, ink, ground);
            default:
                return new Hatch(path.circle(half, half, radius(size, solidity)).build(), size, 0, ink, ground);
        }
    }

    private static void rising(Path.Builder path, double size) {
        path.move(0, size).line(size, 0);
    }

    private static void falling(Path.Builder path, double size) {
        path.move(0, 0).line(size, size);
    }

    /** The radius of dots that cover a share of the area. */
    private static double radius(double size, double solidity) {
        double touching = Math.PI / 4;
        return solidity < touching
                ? Math.sqrt(solidity * size * size / Math.PI)
                : size / 2 + (size / Math.sqrt(2) - size / 2) * (solidity - touching) / (1 - touching);
    }

    private static Color contrast(Color ground) {
        return ground.over(Color.WHITE).brightness() < 150 ? Color.WHITE : Color.rgb(0x44, 0x44, 0x44);
    }

    /**
     * Draws the pattern inside an outline.
     *
     * @param originX where a tile begins, so that neighbours fit together
     * @param originY where a tile begins
     */
    public void draw(Path outline, double originX, double originY, List<Element> out) {
        Rect box = outline.bounds();
        Path.Builder all = Path.builder();
        double left = originX + Math.floor((box.x() - originX) / period - 1) * period;
        double top = originY + Math.floor((box.y() - originY) / period - 1) * period;
        for (double x = left; x < box.right() + period; x += period) {
            for (double y = top; y < box.bottom() + period; y += period) {
                all.append(tile.translated(x, y));
            }
        }
        Path tiles = all.build();
        Element element =
                lineWidth > 0 ? PathElement.stroked(tiles, Stroke.of(ink, lineWidth)) : PathElement.filled(tiles, ink);
        out.add(Group.clipped(outline, List.of(element)));
    }
}
