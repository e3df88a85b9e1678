package io.portolan.image.pie;

import io.portolan.image.text.TextBlock;
import java.util.ArrayList;
import java.util.List;

/** Finds where in a sector a text fits best: as plotly.js does, by rectangles inside of the sector. */
public final class SectorText {

    private static final double PAD = 3;

    private final Sector sector;
    private final double width;
    private final double height;

    private SectorText(Sector sector, TextBlock block) {
        this.sector = sector;
        width = block.width();
        height = block.height();
    }

    /**
     * A place for a text.
     *
     * @param scale by how much the text is made larger to just fit
     * @param center how far its middle is from the middle of the circle, in radii
     * @param turn degrees, clockwise
     * @param angle the direction of its middle, as the sector's angles
     */
    public record Place(double scale, double center, double turn, double angle) {}

    /**
     * The best place.
     *
     * @param orientation {@code auto}, {@code horizontal}, {@code radial} or {@code tangential}
     */
    public static Place best(Sector sector, TextBlock block, String orientation) {
        SectorText text = new SectorText(sector, block);
        if (sector.start() == sector.stop() || block.isEmpty()) {
            return new Place(0, 1 - sector.inscribed(), 0, 0);
        }
        List<Place> places = text.places(orientation);
        boolean firstThatFits = !orientation.equals("auto");
        Place best = places.get(0);
        double scale = 0;
        for (Place place : places) {
            if (place.scale > scale) {
                best = place;
                scale = place.scale;
            }
            if (firstThatFits && scale >= 1) {
                break;
            }
        }
        return best;
    }

    private List<Place> places(String orientation) {
        boolean auto = !orientation.matches("horizontal|radial|tangential");
        boolean horizontal = orientation.equals("horizontal");
        boolean radial = orientation.equals("radial");
        boolean tangential = orientation.equals("tangential");
        List<Place> places = new ArrayList<>();
        if (horizontal || tangential) {
            crossings(0, false, places);
            crossings(1, false, places);
        }
        if (horizontal || radial) {
            crossings(1.5, true, places);
            crossings(0.5, true, places);
        }
        boolean circle = sector.ring() == 1 && sector.isWhole();
        if (circle || auto || horizontal) {
            Place upright = upright();
            if (upright.scale >= 1) {
                return List.of(upright);
            }
            places.add(upright);
        }
        if (auto || radial) {
            places.add(radially(sector.halfAngle(), sector.middle(), sector.middle()));
        }
        if (auto || tangential) {
            places.add(tangentially(sector.halfAngle(), sector.middle(), sector.middle()));
        }
        return places;
    }

    /** Upright text may lie on the sector's axes, where these run through it. */
    private void crossings(double halfTurns, boolean radially, List<Place> places) {
        for (int i = 4; i >= -4; i -= 2) {
            double angle = Math.PI * (i + halfTurns);
            if (sector.contains(angle)) {
                double edge = Math.min(Math.abs(angle - sector.start()), Math.abs(angle - sector.stop()));
                places.add(radially ? radially(edge, Math.PI / 2, angle) : tangentially(edge, 0, angle));
            }
        }
    }

    /** In the circle inside the sector. */
    private Place upright() {
        double diagonal = Math.sqrt(width * width + height * height);
        double inscribed = sector.inscribed();
        return new Place(inscribed * sector.radius() * 2 / diagonal, 1 - inscribed, 0, sector.middle());
    }

    private Place radially(double halfAngle, double direction, double angle) {
        double size = halfSize(width / height, halfAngle);
        return new Place(size * 2 / height, center(width / height, size), turn(direction), angle);
    }

    private Place tangentially(double halfAngle, double direction, double angle) {
        double size = halfSize(height / width, halfAngle);
        return new Place(size * 2 / width, center(height / width, size), turn(direction + Math.PI / 2), angle);
    }

    private double paddedRadius() {
        return Math.max(0, sector.radius() - 2 * PAD);
    }

    private double center(double aspect, double size) {
        double share = size / paddedRadius();
        return StrictMath.cos(share) - aspect * share;
    }

    /** Keeps text from standing on its head. */
    private static double turn(double direction) {
        return (StrictMath.toDegrees(direction) + 720) % 180 - 90;
    }

    /** Half the side across the radius of the largest rectangle, whose other side is {@code aspect} times as long. */
    private double halfSize(double aspect, double halfAngle) {
        double ring = sector.ring();
        double q = aspect + 1 / (2 * StrictMath.tan(halfAngle));
        return paddedRadius()
                * Math.min(1 / (Math.sqrt(q * q + 0.5) + q), ring / (Math.sqrt(aspect * aspect + ring / 2) + aspect));
    }
}
