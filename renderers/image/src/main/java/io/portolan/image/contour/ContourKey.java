package io.portolan.image.contour;

import io.portolan.image.scene.Element;
import io.portolan.image.scene.Fill;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Stroke;
import io.portolan.image.trace.ColorMapper;
import java.util.List;

/** The sign of contours in the legend: their colours or their shade, with a line over it. */
record ContourKey(ContourStyle style, ColorMapper mapper) {

    private static final double MOST_WIDTH = 10;

    void draw(double cx, double cy, List<Element> out) {
        boolean ramp = style.isColored() && !style.coloring().equals("lines");
        Constraint constraint = style.constraint();
        boolean shade = constraint != null && constraint.isShaded();
        boolean lines = style.showsLines();
        double top = ramp || shade ? cy - (lines ? 2 : 3) : cy;
        Rect area = new Rect(cx - 15, top, 30, 6);
        if (ramp || shade) {
            Fill fill = shade ? style.fillColor() : mapper.scale().along(area.x(), top, area.right(), top);
            out.add(PathElement.filled(area.path(), fill));
        }
        if (lines) {
            drawLine(area, top, out);
        }
    }

    private void drawLine(Rect area, double y, List<Element> out) {
        boolean colored = style.isColored() && style.coloring().equals("lines");
        Stroke stroke = style.stroke(0);
        double width = Math.min(MOST_WIDTH, stroke.width());
        if (colored && width > 0) {
            Rect line = new Rect(area.x(), y - width / 2, area.width(), width);
            out.add(PathElement.filled(line.path(), mapper.scale().along(line.x(), y, line.right(), y)));
        } else if (stroke.visible()) {
            Stroke shown = Stroke.of(stroke.color(), width).dashed(stroke.dash());
            out.add(PathElement.stroked(Path.line(area.x(), y, area.right(), y), shown));
        }
    }
}
