package io.portolan.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.frame.Column;
import io.portolan.frame.NumberColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BinsTest {

    @Test
    void everyValueFallsIntoTheBinThatSpansIt() {
        Random random = new Random(7);
        for (int run = 0; run < 200; run++) {
            double scale = Math.pow(10, random.nextInt(12) - 6);
            double offset = random.nextGaussian() * scale * 10;
            double[] values = random.doubles(1 + random.nextInt(500))
                    .map(v -> offset + v * scale)
                    .toArray();
            Column column = NumberColumn.of("v", values);
            Bins bins = Bins.of(column, random.nextInt(30), 0);
            Column numbers = bins.numbers(column);
            int[] at = IntStream.range(0, values.length)
                    .map(i -> (int) numbers.number(i))
                    .toArray();
            Column middles = bins.middles(numbers);
            for (int i = 0; i < values.length; i++) {
                double half = bins.width(at[i]) / 2;
                assertThat(Math.abs(values[i] - middles.number(i))).isLessThanOrEqualTo(half * (1 + 1e-6));
            }
            assertThat(IntStream.of(at).max().orElse(0)).isLessThan(150);
        }
    }

    @Test
    void edgesAreRound() {
        Bins bins = Bins.of(NumberColumn.of("v", .1, .2, .3, .4, .9), 9, 0);
        assertThat(IntStream.range(0, 9).mapToObj(bins::span)).contains("0.1 \u2013 0.2", "0.3 \u2013 0.4");
    }

    @Test
    void datesFollowTheCalendar() {
        Column days = Column.of(
                "d",
                IntStream.range(0, 366)
                        .mapToObj(LocalDate.of(2020, 1, 1)::plusDays)
                        .toList());
        Bins months = Bins.of(days, 12, 0);
        assertThat(months.span(1)).isEqualTo("2020-02-01 \u2013 2020-03-01");
        assertThat(months.width(1)).isEqualTo(29 * 86_400_000.0);
    }

    @Test
    void oneValueIsOneBin() {
        Column same = Column.of("v", List.of(2.5, 2.5));
        assertThat(Bins.of(same, 0, 0).numbers(same).distinct()).hasSize(1);
    }
}
