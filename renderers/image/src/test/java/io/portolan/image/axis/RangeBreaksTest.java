package io.portolan.image.axis;

import static io.portolan.image.axis.Axes.january;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.portolan.image.value.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dates that axes leave out; 2020 began on a Wednesday. */
class RangeBreaksTest {

    private static final String WEEKENDS = "{\"type\":\"date\",\"rangebreaks\":[{\"bounds\":[\"sat\",\"mon\"]}]}";

    @Test
    void weekendsTakeNoRoom() {
        Axis axis = Axes.showing(WEEKENDS, january(1), january(11));
        assertThat(axis.pixel(january(4))).isEqualTo(axis.pixel(january(6)), within(1e-9));
        assertThat(axis.pixel(january(7)) - axis.pixel(january(6))).isEqualTo(540 / 8.0, within(1e-6));
    }

    @Test
    void pixelsLeadBackToTheirDates() {
        Axis axis = Axes.showing(WEEKENDS, january(1), january(20));
        for (double day : new double[] {1, 3.5, 6.25, 14, 17.75}) {
            assertThat(axis.linearAt(axis.pixel(january(day)))).isEqualTo(january(day), within(1.0));
        }
    }

    @Test
    void dataOnWeekendsAreGaps() {
        Axis axis = Axes.showing(WEEKENDS, january(1), january(11));
        assertThat(axis.numbers(Column.of(january(3), january(4), january(5), january(6))))
                .containsExactly(january(3), Double.NaN, Double.NaN, january(6));
    }

    @Test
    void nightsAndWeekendsJoin() {
        Axis axis = Axes.showing(
                "{\"type\":\"date\",\"rangebreaks\":[{\"pattern\":\"hour\",\"bounds\":[16,8]},"
                        + "{\"pattern\":\"day of week\",\"bounds\":[6,1]}]}",
                january(3.5),
                january(6.5));
        assertThat(axis.breaks().between(january(3.5), january(6.5)))
                .containsExactly(new Gap(january(3) + 16 * 3_600_000, january(6) + 8 * 3_600_000));
    }

    @Test
    void statedDaysAreLeftOutForAsLongAsStated() {
        Axis axis = Axes.showing(
                "{\"type\":\"date\",\"rangebreaks\":[{\"values\":[\"2020-01-05\",\"2020-01-02\",\"none\"],"
                        + "\"dvalue\":43200000}]}",
                january(1),
                january(9));
        assertThat(axis.breaks().between(january(1), january(9)))
                .containsExactly(new Gap(january(2), january(2.5)), new Gap(january(5), january(5.5)));
    }

    @Test
    void rulesThatLeaveNothingOrMeanNothingAreAbsent() {
        Axis axis = Axes.showing(
                "{\"type\":\"date\",\"rangebreaks\":[{\"bounds\":[\"2019-01-01\",\"2021-01-01\"]},"
                        + "{\"pattern\":\"hour\",\"bounds\":[3,25]},{\"pattern\":\"day of week\",\"bounds\":[1.5,3]},"
                        + "{\"enabled\":false,\"bounds\":[\"sat\",\"mon\"]},{\"values\":[]},7]}",
                january(1),
                january(9));
        assertThat(axis.breaks().between(january(1), january(9))).isEmpty();
    }

    @Test
    void ticksInGapsMoveToTheirEnds() {
        Axis axis = Axes.showing(
                "{\"type\":\"date\",\"rangebreaks\":[{\"bounds\":[\"sat\",\"mon\"]}],\"dtick\":86400000,"
                        + "\"tickformat\":\"%a %-d\"}",
                january(2), january(8));
        List<String> texts = Ticks.of(axis).stream().map(Tick::text).toList();
        assertThat(texts).containsExactly("Thu 2", "Fri 3", "Mon 6", "Tue 7", "Wed 8");
    }
}
