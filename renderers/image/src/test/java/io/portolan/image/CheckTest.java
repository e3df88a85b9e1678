package io.portolan.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.figure.Figure;
import io.portolan.figure.Format;
import io.portolan.schema.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of figures before they are drawn. */
class CheckTest {

    private static List<String> notDrawn(String json) {
        return Figure.parse(json).check().stream()
                .filter(problem -> problem.kind() == Problem.Kind.NOT_DRAWN)
                .map(Problem::path)
                .toList();
    }

    @Test
    void saysNothingOfWhatIsDrawn() {
        assertThat(Figure.parse(
                                "{\"data\":[{\"type\":\"bar\",\"x\":[1,2],\"y\":[3,4],\"name\":\"a\",\"marker\":{\"color\":\"red\"},"
                                        + "\"hoverinfo\":\"x\",\"customdata\":[1,2]},{\"y\":[1,2],\"mode\":\"lines+text\",\"text\":[\"a\",\"b\"]}],"
                                        + "\"layout\":{\"title\":{\"text\":\"T\"},\"width\":300,\"dragmode\":\"pan\",\"xaxis\":{\"showgrid\":false},"
                                        + "\"annotations\":[{\"text\":\"n\",\"x\":1,\"y\":1}],\"shapes\":[{\"type\":\"line\",\"x0\":0,\"y0\":0,"
                                        + "\"x1\":1,\"y1\":1,\"line\":{\"width\":3}}]},\"config\":{\"responsive\":true},\"frames\":[]}")
                        .check())
                .isEmpty();
    }

    @Test
    void namesWhatTheDrawingDoesNotDependOn() {
        assertThat(notDrawn("{\"data\":[{\"y\":[1,2]}],\"layout\":{\"showlegend\":false,"
                        + "\"legend\":{\"bgcolor\":\"red\",\"font\":{\"size\":9}}}}"))
                .containsExactly("layout.legend.bgcolor", "layout.legend.font.size");
    }

    @Test
    void invisibleTracesAreNotMissed() {
        assertThat(notDrawn("[{\"y\":[1],\"visible\":false}]")).isEmpty();
    }

    @Test
    void theLiveChartDrawsEverything() {
        assertThat(Figure.parse("[{\"y\":[1,2],\"mode\":\"lines\",\"marker\":{\"size\":9}}]")
                        .check(Format.HTML))
                .isEmpty();
    }
}
