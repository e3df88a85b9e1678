package io.portolan.view;

import static io.portolan.Viz.area;
import static io.portolan.Viz.bar;
import static io.portolan.Viz.column;
import static io.portolan.Viz.grid;
import static io.portolan.Viz.line;
import static io.portolan.Viz.overlay;
import static io.portolan.Viz.point;
import static io.portolan.Viz.row;
import static io.portolan.Viz.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portolan.Golden;
import io.portolan.channel.ChannelException;
import io.portolan.display.Theme;
import io.portolan.frame.UnknownColumnException;
import io.portolan.json.JsonObject;
import io.portolan.mark.Ship;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompositionTest {

    private final Chart<Ship> points = point(Ship.ALL).x("guns").y("length").color("nation");
    private final Chart<Ship> bars = bar(Ship.ALL).x("nation");

    @Test
    void overlays() {
        Golden.check(
                "overlay",
                overlay(
                                area(Ship.ALL).x("guns").y("length").opacity(.3),
                                line(Ship.ALL).x("guns").y("length"),
                                point(Ship.ALL).x("guns").y(s -> s.guns() / 2).name("half"),
                                rule().y(60).text("sixty"))
                        .title("Ships")
                        .yLabel("m"));
    }

    @Test
    void grids() {
        Golden.check(
                "grid",
                grid(2, points.title("Left"), bars, points.legend(Legend.NONE)).title("All"));
    }

    @Test
    void nests() {
        JsonObject layout = row(points, column(bars, bars)).figure().layout();
        assertThat(layout.array("xaxis2.domain")).isEqualTo(layout.array("xaxis3.domain"));
        assertThat(layout.names()).contains("yaxis", "yaxis2", "yaxis3").doesNotContain("yaxis4");
    }

    @Test
    void facetsAnOverlayWithWhatAllPanelsShare() {
        Golden.check("overlay-facets", overlay(points, rule().y(65)).facetColumn("nation"));
    }

    @Test
    void refusesFacetsThatNobodyHas() {
        assertThatThrownBy(() -> overlay(points, bars).facet("nations"))
                .isInstanceOf(UnknownColumnException.class)
                .hasMessageContaining("\"nation\"");
    }

    @Test
    void refusesFacetsBeyondReading() {
        List<Integer> many = IntStream.range(0, 101).boxed().toList();
        assertThatThrownBy(
                        () -> point(many).x("value").y("value").facet("value").figure())
                .isInstanceOf(ChannelException.class)
                .hasMessageContaining("at most 100");
    }

    @Test
    void crossesFacets() {
        JsonObject layout = points.facetRow("nation")
                .facetColumn(s -> s.guns() > 100)
                .figure()
                .layout();
        assertThat(layout.names()).contains("xaxis6").doesNotContain("xaxis7");
        assertThat(layout.string("yaxis6.matches")).contains("y");
    }

    @Test
    void takesTheirOwnColourAxesIntoAGrid() {
        Chart<Ship> heat = point(Ship.ALL).x("guns").y("length").color("guns");
        JsonObject second = row(heat, heat).figure().data().get(1);
        assertThat(second.string("marker.coloraxis")).contains("coloraxis2");
    }

    @Test
    void followsTheThemeUnlessOneIsSet() {
        assertThat(points.figure(Theme.DARK).layout().string("template.layout.paper_bgcolor"))
                .contains("#16191d");
        assertThat(points.theme(Theme.DARK).figure().layout().string("template.layout.paper_bgcolor"))
                .contains("#16191d");
        assertThat(grid(1, points).theme(Theme.DARK).figure().layout().string("template.layout.paper_bgcolor"))
                .contains("#16191d");
    }
}
