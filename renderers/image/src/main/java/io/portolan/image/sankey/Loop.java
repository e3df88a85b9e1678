package io.portolan.image.sankey;

import io.portolan.image.scene.Path;

/**
 * The way of a link that closes a circle: from its source to the right, round above or below, and from the left to its
 * target.
 *
 * @param beyond how far down the link is when it is round
 * @param first the radius of its bends behind the source
 * @param last the radius of its bends before the target
 */
record Loop(double beyond, double first, double last) {

    private static final double BUFFER = 5;
    private static final double KAPPA = 0.5522847498307936;

    /** The outline, with an arrow's head of a length at its end. */
    Path outline(Link link, double arrow) {
        double half = link.width / 2;
        Path.Builder path = Path.builder();
        side(path, link, half, arrow, true);
        if (arrow > 0) {
            path.line(link.target.x0, link.y1);
        }
        side(path, link, -half, arrow, false);
        return path.close().build();
    }

    /** One side of the outline, so far outside of the middle of the link; forwards, or back. */
    private void side(Path.Builder path, Link link, double out, double arrow, boolean forwards) {
        int down = link.side == Side.TOP ? -1 : 1;
        double startX = link.source.x1 + BUFFER;
        double endX = link.target.x0 - BUFFER - arrow;
        double rightX = startX + first + out;
        double leftX = endX - last - out;
        double[][] corners = {
            {link.source.x1, link.y0 - down * out},
            {startX, link.y0 - down * out},
            {rightX, link.y0 + down * first},
            {rightX, beyond - down * first},
            {startX, beyond + down * out},
            {endX, beyond + down * out},
            {leftX, beyond - down * last},
            {leftX, link.y1 + down * last},
            {endX, link.y1 - down * out},
            {link.target.x0 - arrow, link.y1 - down * out}
        };
        if (forwards) {
            path.move(corners[0][0], corners[0][1]);
            for (int i = 1; i < corners.length; i++) {
                step(path, corners[i - 1], corners[i], i, i % 4 == 2);
            }
        } else {
            path.line(corners[9][0], corners[9][1]);
            for (int i = corners.length - 1; i > 0; i--) {
                step(path, corners[i], corners[i - 1], i, i % 4 == 0);
            }
        }
    }

    /** Every second step is a bend, which starts flat or upright. */
    private static void step(Path.Builder path, double[] from, double[] to, int index, boolean flatFirst) {
        double dx = KAPPA * (to[0] - from[0]);
        double dy = KAPPA * (to[1] - from[1]);
        if (index % 2 == 1) {
            path.line(to[0], to[1]);
        } else if (flatFirst) {
            path.cubic(from[0] + dx, from[1], to[0], to[1] - dy, to[0], to[1]);
        } else {
            path.cubic(from[0], from[1] + dy, to[0] - dx, to[1], to[0], to[1]);
        }
    }
}
