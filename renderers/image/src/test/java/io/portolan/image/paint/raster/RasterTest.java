package io.portolan.image.paint.raster;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Scene;
import java.util.List;
import org.junit.jupiter.api.Test;

class RasterTest {

    private static final Path DISC = Path.builder().circle(20, 20, 15).build();
    private static final Element BAR = PathElement.filled(new Rect(5, 12, 60, 8).path(), Color.rgb(200, 0, 0));
    private static final Element BUSY =
            new Group(List.of(BAR, Group.clipped(DISC, List.of(Group.translucent(0.5, List.of(BAR, BAR))))), DISC, 0.7);

    @Test
    void nothingIsLeftFromTheSceneBefore() {
        Raster used = new Raster();
        used.paint(scene(BUSY), 1);
        used.paint(new Scene(9, 9, Color.TRANSPARENT, List.of(BUSY)), 1);
        for (Scene scene : List.of(scene(BUSY), scene(BAR), scene(Group.translucent(0.3, List.of(BAR))))) {
            assertThat(used.paint(scene, 1).argb())
                    .isEqualTo(new Raster().paint(scene, 1).argb());
        }
    }

    @Test
    void translucentGroupsShowNothingOfEachOther() {
        Scene once = scene(Group.translucent(0.5, List.of(BAR)));
        Scene twice = scene(Group.translucent(0.5, List.of(BAR, BAR)));
        assertThat(new Raster().paint(twice, 1).argb())
                .isEqualTo(new Raster().paint(once, 1).argb());
    }

    private static Scene scene(Element element) {
        return new Scene(80, 40, Color.WHITE, List.of(element));
    }
}
