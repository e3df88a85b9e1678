package io.portolan.image.paint;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.image.paint.svg.SvgWriter;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Gradient.Stop;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.LinearGradient;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.RadialGradient;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Scene;
import io.portolan.image.scene.Stamps;
import io.portolan.image.scene.Stroke;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a scene can hold looks the same in all its formats. */
class PaintersTest {

    private static final Color RED = Color.rgb(220, 30, 30);
    private static final Color CLEAR_BLUE = Color.rgba(30, 30, 220, 0.25);
    private static final List<Stop> STOPS =
            List.of(new Stop(0, RED), new Stop(0.5, Color.WHITE), new Stop(1, CLEAR_BLUE));
    private static final Path DISC = Path.builder().circle(50, 50, 40).build();
    private static final Element PAGE = PathElement.filled(new Rect(0, 0, 100, 100).path(), RED);

    @Test
    void pathClips() {
        check(Group.clipped(DISC, List.of(PAGE)), 50, 50, 5, 5);
    }

    @Test
    void nestedClipsLeaveWhatBothShow() {
        Group inner = Group.clipped(Path.builder().circle(90, 50, 40).build(), List.of(PAGE));
        check(Group.clipped(DISC, List.of(inner)), 70, 50, 20, 50);
        check(new Group(List.of(inner), DISC, 0.5), 70, 50, 20, 50);
        check(Group.clipped(new Rect(0, 0, 60, 100), List.of(inner)), 58, 50, 70, 50);
    }

    @Test
    void clipEndsWithItsGroup() {
        Element dot = PathElement.filled(new Rect(0, 0, 10, 10).path(), RED);
        check(Group.translucent(1, List.of(Group.clipped(DISC, List.of(PAGE)), dot)), 5, 5, 95, 95);
    }

    @Test
    void evenOddPathsHaveHoles() {
        Path ring =
                Path.builder().circle(50, 50, 40).circle(50, 50, 20).evenOdd().build();
        check(PathElement.filled(ring, RED), 20, 50, 50, 50);
        Scene clipped = new Scene(100, 100, Color.WHITE, List.of(Group.clipped(ring, List.of(PAGE))));
        assertThat(Pictures.ofScene(clipped).getRGB(20, 50)).isNotEqualTo(0xffffffff);
        assertThat(Pictures.ofScene(clipped).getRGB(50, 50)).isEqualTo(0xffffffff);
        assertThat(SvgWriter.write(clipped, 1)).contains("<path clip-rule=\"evenodd\"");
    }

    @Test
    void nonZeroPathsHaveNone() {
        Path disc = Path.builder().circle(50, 50, 40).circle(50, 50, 20).build();
        check(PathElement.filled(disc, RED), 50, 50, 5, 5);
    }

    @Test
    void linearGradientRunsFromStartToEnd() {
        check(PathElement.filled(DISC, new LinearGradient(20, 20, 80, 60, STOPS)), 20, 40, 5, 5);
    }

    @Test
    void radialGradientRunsOutwards() {
        check(PathElement.filled(DISC, new RadialGradient(50, 50, 40, STOPS)), 50, 50, 5, 5);
    }

    @Test
    void gradientsMoveWithTheirStamps() {
        Path dot = Path.builder().circle(0, 0, 15).build();
        Stroke edge = Stroke.of(Color.BLACK, 1);
        LinearGradient across = new LinearGradient(-15, 0, 15, 0, STOPS);
        check(new Stamps(dot, across, edge, new double[] {20, 70}, new double[] {30, 60}), 58, 60, 45, 45);
        check(new Stamps(dot, across, edge, new double[] {70}, new double[] {60}), 58, 60, 45, 45);
    }

    /** Both painters agree, there is something at the first point, and nothing at the second. */
    private static void check(Element element, int inkX, int inkY, int paperX, int paperY) {
        Scene scene = new Scene(100, 100, Color.WHITE, List.of(element));
        BufferedImage png = Pictures.ofScene(scene);
        byte[] svg = SvgWriter.write(scene, 1).getBytes(StandardCharsets.UTF_8);
        assertThat(png.getRGB(inkX, inkY)).isNotEqualTo(0xffffffff);
        assertThat(png.getRGB(paperX, paperY)).isEqualTo(0xffffffff);
        assertThat(Pictures.difference(png, Pictures.ofSvg(svg, 100, 100), 0)).isLessThan(0.006);
    }
}
