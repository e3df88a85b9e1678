package io.portolan.image.trace;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Stroke;
import io.portolan.image.value.Attrs;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Stages of a process: bars centred on a line, with what is between them filled. */
public final class FunnelTrace extends Bars {

    private static final int LAYER = 18;

    private final boolean vertical;
    private final BarLook look;

    public FunnelTrace(TraceSetup setup) {
        super(setup);
        look = new BarLook(setup);
        vertical = attrs().word("orientation", attrs().has("y") && !attrs().has("x") ? "v" : "h", "v", "h")
                .equals("v");
    }

    @Override
    public boolean isVertical() {
        return vertical;
    }

    @Override
    String family() {
        return "funnel";
    }

    @Override
    public int layer() {
        return LAYER;
    }

    @Override
    AreaStyle style(int index, Selection chosen) {
        return look.style(index, chosen);
    }

    @Override
    public Optional<ColorBarSpec> colorBar() {
        return look.colorBar();
    }

    /** Stages are read from the top down, and their sizes by their labels. */
    @Override
    public boolean wantsAxis(String letter) {
        return letter.equals(vertical ? "x" : "y");
    }

    @Override
    public boolean runsDown(String letter) {
        return letter.equals("y") && !vertical;
    }

    @Override
    public void calculate() {
        double[][] stated = stated();
        double[] sizes = Arrays.stream(stated[1])
                .map(size -> size < 0 ? Double.NaN : size)
                .toArray();
        bars(stated[0], sizes);
    }

    @Override
    double base(int index) {
        return Double.isNaN(sizes()[index]) ? 0 : -0.5 * sizes()[index];
    }

    @Override
    boolean hasBases() {
        return true;
    }

    @Override
    boolean isCentered() {
        return true;
    }

    @Override
    public boolean isStacked() {
        return false;
    }

    @Override
    String text(int index) {
        return new FunnelText(this, index).text();
    }

    @Override
    void drawBelow(List<Element> out) {
        Attrs connector = attrs().part("connector");
        if (!connector.flag("visible", true)) {
            return;
        }
        Color marker = attrs().isList("marker.color") ? Color.BLACK : attrs().color("marker.color", setup().color());
        Color fill = connector.color("fillcolor", marker.faded(0.5));
        Stroke stroke = Lines.stroke(connector.part("line"), Color.rgb(0x44, 0x44, 0x44), 0);
        for (int i = 0; i + 1 < positions().length; i++) {
            if (Double.isFinite(sizes()[i]) && Double.isFinite(sizes()[i + 1])) {
                out.add(PathElement.filled(region(i), fill));
                if (stroke.width() > 0) {
                    out.add(PathElement.stroked(sides(i), stroke));
                }
            }
        }
    }

    /** The area between a bar and the next. */
    private Path region(int i) {
        double from = edge(i) + width(i);
        double to = edge(i + 1);
        Path.Builder path = Path.builder();
        move(path, from, start(i));
        line(path, to, start(i + 1));
        line(path, to, end(i + 1));
        line(path, from, end(i));
        return path.close().build();
    }

    private Path sides(int i) {
        double from = edge(i) + width(i);
        double to = edge(i + 1);
        Path.Builder path = Path.builder();
        move(path, from, start(i));
        line(path, to, start(i + 1));
        move(path, from, end(i));
        line(path, to, end(i + 1));
        return path.build();
    }

    private void move(Path.Builder path, double position, double size) {
        double along = positionAxis().pixelOf(position);
        double up = sizeAxis().pixelOf(size);
        path.move(vertical ? along : up, vertical ? up : along);
    }

    private void line(Path.Builder path, double position, double size) {
        double along = positionAxis().pixelOf(position);
        double up = sizeAxis().pixelOf(size);
        path.line(vertical ? along : up, vertical ? up : along);
    }
}
