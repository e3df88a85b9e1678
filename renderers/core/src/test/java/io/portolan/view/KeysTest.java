package io.portolan.view;

import static io.portolan.Viz.bar;
import static io.portolan.Viz.line;
import static io.portolan.Viz.overlay;
import static io.portolan.Viz.point;
import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.json.JsonObject;
import io.portolan.mark.Ship;
import org.junit.jupiter.api.Test;

class KeysTest {

    private final Chart<Ship> ships = point(Ship.ALL).x("guns").y("length");

    @Test
    void showNoLegendThatWouldSayNothing() {
        assertThat(legend(ships)).isFalse();
        assertThat(legend(bar(Ship.ALL).x("nation").color("nation"))).isFalse();
        assertThat(legend(ships.color("nation").legend(Legend.NONE))).isFalse();
        assertThat(legend(ships.color("nation"))).isTrue();
    }

    private static boolean legend(View view) {
        return view.figure().layout().bool("showlegend").orElse(false);
    }

    @Test
    void nameLegendAndColorBarAfterTheirOwnColumns() {
        JsonObject layout = overlay(
                        ships.color("guns"),
                        line(Ship.ALL).x("guns").y("length").color("nation"))
                .figure()
                .layout();
        assertThat(layout.string("legend.title.text")).contains("nation");
        assertThat(layout.string("coloraxis.colorbar.title.text")).contains("guns");
        assertThat(ships.shape("nation").figure().layout().string("legend.title.text"))
                .contains("nation");
    }

    @Test
    void tellDatesApartByYears() {
        JsonObject few = ships.color("launched").figure().layout();
        assertThat(few.string("legend.title.text")).contains("launched");
    }
}
