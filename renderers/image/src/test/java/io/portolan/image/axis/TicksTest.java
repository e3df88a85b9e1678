package io.portolan.image.axis;

import static io.portolan.image.axis.Axes.january;
import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.image.value.Attrs;
import io.portolan.json.Json;
import io.portolan.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where ticks and their labels stand. */
class TicksTest {

    private static List<String> texts(Axis axis) {
        return Ticks.of(axis).stream().map(Tick::text).toList();
    }

    @Test
    void everySoManyTicksAreLabelled() {
        Axis axis = Axes.showing("{\"dtick\":1,\"ticklabelstep\":2}", 0, 5);
        assertThat(texts(axis)).containsExactly("0", "", "2", "", "4", "");
    }

    @Test
    void labelsOfPeriodsStandInTheirMiddle() {
        Axis axis = Axes.showing(
                "{\"type\":\"date\",\"ticklabelmode\":\"period\",\"dtick\":\"M1\",\"tickformat\":\"%b\"}",
                january(1), january(61));
        List<Tick> ticks = Ticks.of(axis);
        assertThat(texts(axis)).containsExactly("", "Jan", "Feb", "");
        assertThat(ticks.get(1).labelAt()).isEqualTo(january(16.5));
        assertThat(ticks.stream().map(Tick::isMarked)).containsExactly(false, true, true, true);
    }

    @Test
    void minorTicksAreLabelledInTheirPlace() {
        Axis axis = Axes.showing(
                "{\"dtick\":10,\"ticklabelindex\":-1,\"minor\":{\"ticks\":\"outside\",\"dtick\":5}}", 0, 30);
        assertThat(Ticks.of(axis).stream()
                        .filter(tick -> !tick.text().isEmpty())
                        .map(Tick::text))
                .containsExactly("5", "15", "25");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'dtick':5} | 1",
                "{'dtick':2} | 0.5",
                "{'dtick':5,'minor':{'nticks':2}} | 5",
                "{'dtick':5,'minor':{'nticks':3}} | 2.5",
                "{'minor':{'dtick':0.3}} | 0.3",
                "{'type':'date','dtick':604800000,'tick0':'2000-01-02'} | 86400000"
            })
    void minorStepsDivideMajorOnes(String attributes, double expected) {
        Axis axis = Axes.showing(attributes.replace('\'', '"'), 0, attributes.contains("date") ? 4e9 : 20);
        assertThat(((TickStep.Even) new StepRule(axis).minor()).size()).isEqualTo(expected);
    }

    @Test
    void datesStatedOneByOneSayTheirTimeOnlyIfTheyHaveOne() {
        Axis axis = Axes.showing(
                "{\"type\":\"date\",\"tickvals\":[\"2020-01-02\",\"2020-01-03 12:30\"]}", january(1), january(30));
        assertThat(texts(axis)).containsExactly("Jan 2, 2020", "12:30<br>Jan 3, 2020");
    }

    @Test
    void logarithmicTicksBetweenPowersAreWrittenAsAsked() {
        String small = "{\"type\":\"log\",\"dtick\":\"D2\"}";
        assertThat(texts(Axes.showing(small, 0, 1))).containsExactly("1", "2", "5", "10");
        String complete = "{\"type\":\"log\",\"dtick\":\"D2\",\"minorloglabels\":\"complete\"}";
        assertThat(texts(Axes.showing(complete, 1, 2))).containsExactly("10", "20", "50", "100");
        String none = "{\"type\":\"log\",\"dtick\":\"D2\",\"minorloglabels\":\"none\"}";
        assertThat(texts(Axes.showing(none, 1, 2))).containsExactly("10", "", "", "100");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'xperiod':'M1','xperiodalignment':'start'} | 1",
                "{'xperiod':'M1'} | 16.5",
                "{'xperiod':'M1','xperiodalignment':'end'} | 32",
                "{'xperiod':604800000,'xperiodalignment':'start'} | 5",
                "{'xperiod':604800000,'xperiod0':'2019-12-30','xperiodalignment':'start'} | 6",
                "{'xperiod':'M1.5'} | 10",
                "{'xperiod':-4} | 10"
            })
    void datesMoveWithinTheirPeriods(String trace, double day) {
        Axis axis = Axes.showing("{\"type\":\"date\"}", january(1), january(31));
        Attrs attrs = Attrs.of((JsonObject) Json.parse(trace.replace('\'', '"')));
        assertThat(PeriodAlignment.aligned(attrs, "x", axis, new double[] {january(10)}))
                .containsExactly(january(day));
    }
}
