package io.portolan.image.contour;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.TextElement;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContourLabelsTest {

    private static final TextBlock TEXT = TextBlock.of("12", new TextStyle("Open Sans", 12, false, false, Color.BLACK));

    private static List<TextElement> labels(Path... lines) {
        Rect plot = new Rect(0, 0, 200, 200);
        ContourLabels labels = new ContourLabels(plot, plot, 1);
        for (Path line : lines) {
            labels.add(MeasuredPath.of(line), 1, TEXT);
        }
        List<Element> out = new ArrayList<>();
        labels.draw(out);
        return out.stream().map(TextElement.class::cast).toList();
    }

    @Test
    void aLabelStandsInTheMiddleOfALineAndAlongIt() {
        TextElement label = labels(Path.line(0, 100, 200, 100)).get(0);
        assertThat(label.angle()).isZero();
        assertThat(label.x()).isBetween(80.0, 120.0);
        assertThat(labels(Path.line(20, 20, 180, 180)).get(0).angle()).isBetween(44.9, 45.1);
    }

    @Test
    void aShortLineHasNone() {
        assertThat(labels(Path.line(100, 100, 110, 100))).isEmpty();
    }

    @Test
    void labelsOfOneLevelKeepAway() {
        assertThat(labels(Path.line(0, 100, 200, 100), Path.line(0, 104, 200, 104)))
                .hasSizeLessThan(3);
        assertThat(labels(Path.line(50, 100, 150, 100), Path.line(50, 104, 150, 104)))
                .hasSize(1);
    }
}
