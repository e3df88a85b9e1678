package io.portolan.image.paint;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Gradient.Stop;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.ImageElement;
import io.portolan.image.scene.LinearGradient;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.RadialGradient;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Scene;
import io.portolan.image.scene.Spots;
import io.portolan.image.scene.Stamps;
import io.portolan.image.scene.Stroke;
import java.util.List;

/** What a scene can hold, on a page of 100 by 100; with a point where there is something and one where there is nothing. */
enum Sample {
    PATH_CLIP(Group.clipped(disc(50), List.of(page())), 50, 50, 5, 5),
    PATH_CLIP_IN_PATH_CLIP(Group.clipped(disc(50), List.of(Group.clipped(disc(90), List.of(page())))), 70, 50, 20, 50),
    PATH_CLIP_IN_RECT_CLIP(
            Group.clipped(new Rect(0, 0, 60, 100), List.of(Group.clipped(disc(90), List.of(page())))), 58, 50, 70, 50),
    CLIP_OF_TRANSLUCENT_GROUP(
            new Group(List.of(Group.clipped(disc(90), List.of(page())), page()), disc(50), 0.5), 70, 50, 5, 50),
    CLIP_ENDS_WITH_ITS_GROUP(
            Group.translucent(1, List.of(Group.clipped(disc(50), List.of(page())), corner())), 5, 5, 95, 95),
    EVEN_ODD_RING(PathElement.filled(rings().evenOdd().build(), red()), 20, 50, 50, 50),
    NON_ZERO_RING(PathElement.filled(rings().build(), red()), 50, 50, 5, 5),
    LINEAR_GRADIENT(PathElement.filled(disc(50), new LinearGradient(20, 20, 80, 60, stops())), 20, 40, 5, 5),
    EVEN_GRADIENT(
            new PathElement(disc(50), new LinearGradient(20, 20, 80, 60, sharpStops()), Stroke.of(Color.BLACK, 2)),
            20,
            40,
            5,
            5),
    RADIAL_GRADIENT(PathElement.filled(disc(50), new RadialGradient(50, 50, 40, stops())), 50, 50, 5, 5),
    STAMPED_GRADIENT(stamps(20, 30, 70, 60), 58, 60, 45, 45),
    SINGLE_STAMPED_GRADIENT(stamps(70, 60), 58, 60, 45, 45),
    TRANSLUCENT_STAMPS(
            Group.translucent(
                    1,
                    List.of(
                            PathElement.filled(new Rect(0, 0, 3, 3).path(), Color.rgba(0, 0, 0, 0.2)),
                            new Stamps(
                                    new Rect(-9, -9, 18, 18).path(),
                                    Color.rgba(0, 0, 250, 0.5),
                                    Stroke.of(Color.rgba(250, 0, 0, 0.5), 4),
                                    Spots.of(new double[] {20, 26, 60}, new double[] {20, 26, 60})))),
            60,
            60,
            90,
            10),
    DASHES(
            PathElement.stroked(
                    disc(50), new Stroke(red(), 5, new double[] {12, 8}, Stroke.Cap.ROUND, Stroke.Join.ROUND)),
            90,
            53,
            50,
            50),
    TRANSLUCENT_IMAGE(
            new ImageElement(2, 2, new int[] {0xffff0000, 0x8000ff00, 0, 0xff0000ff}, new Rect(10, 20, 60, 40), false),
            20,
            30,
            20,
            50);

    private final Element element;
    private final int inkX;
    private final int inkY;
    private final int paperX;
    private final int paperY;

    Sample(Element element, int inkX, int inkY, int paperX, int paperY) {
        this.element = element;
        this.inkX = inkX;
        this.inkY = inkY;
        this.paperX = paperX;
        this.paperY = paperY;
    }

    private static Color red() {
        return Color.rgb(220, 30, 30);
    }

    private static Path disc(double x) {
        return Path.builder().circle(x, 50, 40).build();
    }

    private static Element page() {
        return PathElement.filled(new Rect(0, 0, 100, 100).path(), red());
    }

    private static Element corner() {
        return PathElement.filled(new Rect(0, 0, 10, 10).path(), red());
    }

    private static Path.Builder rings() {
        return Path.builder().circle(50, 50, 40).circle(50, 50, 20);
    }

    private static List<Stop> stops() {
        return List.of(
                new Stop(0, red()),
                new Stop(0.5, Color.rgb(255, 255, 220)),
                new Stop(1, Color.rgba(30, 30, 220, 0.25)));
    }

    private static List<Stop> sharpStops() {
        return List.of(
                new Stop(0.1, red()),
                new Stop(0.5, Color.rgb(255, 255, 0)),
                new Stop(0.5, Color.rgb(0, 0, 255)),
                new Stop(0.9, Color.rgb(0, 255, 0)));
    }

    private static Stamps stamps(double... points) {
        double[] xs = new double[points.length / 2];
        double[] ys = new double[points.length / 2];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = points[2 * i];
            ys[i] = points[2 * i + 1];
        }
        Path dot = Path.builder().circle(0, 0, 15).build();
        return new Stamps(dot, new LinearGradient(-15, 0, 15, 0, stops()), Stroke.of(Color.BLACK, 1), Spots.of(xs, ys));
    }

    Scene scene() {
        return new Scene(100, 100, Color.WHITE, List.of(element));
    }

    int inkX() {
        return inkX;
    }

    int inkY() {
        return inkY;
    }

    int paperX() {
        return paperX;
    }

    int paperY() {
        return paperY;
    }
}
