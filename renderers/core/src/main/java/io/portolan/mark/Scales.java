package io.portolan.mark;

import io.portolan.channel.Channel;
import io.portolan.frame.Column;
import io.portolan.scale.ColorScale;
import io.portolan.scale.PositionScale;
import io.portolan.scale.ShapeScale;
import io.portolan.scale.SizeScale;
import io.portolan.theme.Look;

/** The scales that the layers of a plot share, and its look. */
public record Scales(PositionScale x, PositionScale y, ColorScale color, SizeScale size, ShapeScale shape, Look look) {

    Column x(Layer layer) {
        return x.place(layer.need(Channel.X));
    }

    Column y(Layer layer) {
        return y.place(layer.need(Channel.Y));
    }
}
