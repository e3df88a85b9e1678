package io.portolan.image.space.render;

/** Says the colour of each visible point of a triangle. */
public interface Shader {

    /**
     * The colour of a point.
     *
     * @param point its place in the scene and then whatever the corners carry, interpolated; to be read at once
     * @param front whether the triangle's corners are seen counterclockwise
     * @return alpha, red, green and blue of 8 bits each, multiplied by alpha; 0 for nothing there
     */
    int color(double[] point, boolean front);

    /** The same colour everywhere. */
    static Shader plain(int color) {
        return (point, front) -> color;
    }

    /** The colour that corners carry after their places: red, green, blue and alpha, 0 to 255, not multiplied. */
    static Shader carried(double opacity) {
        return (point, front) ->
                Frame.pack(point[3] * opacity, point[4] * opacity, point[5] * opacity, point[6] * opacity);
    }
}
