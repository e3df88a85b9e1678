package io.portolan.image.space;

import io.portolan.image.axis.Tick;
import io.portolan.image.plot.Domain;
import io.portolan.image.plot.Page;
import io.portolan.image.plot.Panel;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.space.render.Box;
import io.portolan.image.space.render.Frame;
import io.portolan.image.space.render.Matrix;
import io.portolan.image.space.render.Vec;
import io.portolan.image.space.render.View;
import io.portolan.image.value.Attrs;
import java.util.ArrayList;
import java.util.List;

/** A scene and its traces: drawn into an image that fills its domain, with its texts above. */
final class ScenePanel implements Panel {

    private static final int LAYER = 10;

    private final Attrs layout;
    private final Attrs attrs;
    private final TextStyle font;
    private final SceneAxes axes;
    private final SceneAnnotations annotations;
    private final List<Body> bodies = new ArrayList<>();

    ScenePanel(Attrs layout, String name, TextStyle font, List<SpaceTrace> traces) {
        this.layout = layout;
        this.font = font;
        attrs = layout.part(name);
        axes = new SceneAxes(attrs, traces);
        annotations = new SceneAnnotations(attrs, axes, font);
        traces.forEach(trace -> trace.place(axes));
        annotations.place();
        traces.forEach(trace -> bodies.addAll(trace.bodies(axes)));
        List<Body> shown = new ArrayList<>(bodies);
        shown.add(annotations);
        axes.settle(shown);
    }

    @Override
    public int layer() {
        return LAYER;
    }

    @Override
    public void draw(Page page, List<Element> out) {
        Rect area = Domain.of(attrs, layout).on(page);
        Camera camera = Camera.of(attrs);
        Matrix model = axes.model();
        View view = new View(
                model,
                camera.eyeMatrix(),
                camera.projection(area.width() / area.height()),
                area.width(),
                area.height());
        Box box = axes.box();
        Vec toEye = camera.flat() ? camera.eye().minus(camera.center()) : camera.eye();
        List<Element> texts = new ArrayList<>();
        Frame frame = new Frame(area.width(), area.height(), ground());
        Walls walls = new Walls(box, view, toEye);
        List<List<Tick>> ticks = new AxisLengths(view, box, walls).ticks(axes);
        Stage stage = Stage.of(view, box, walls, ticks, frame, area, texts);
        draw(stage);
        out.add(frame.image(area));
        out.add(Group.clipped(area, texts));
        annotations.draw(page, stage, out);
    }

    private void draw(Stage stage) {
        AxesPainter painter = new AxesPainter(axes, stage, new AxisStyle(layout, attrs, font));
        painter.draw();
        bodies.stream().filter(body -> !body.isTranslucent()).forEach(body -> body.draw(stage));
        painter.write();
        stage.frame().blend();
        bodies.stream().filter(Body::isTranslucent).forEach(body -> body.draw(stage));
    }

    /** plotly.js clears the picture with a colour that is not multiplied by its alpha. */
    private int ground() {
        return attrs.color("bgcolor", Color.TRANSPARENT).argb();
    }
}
