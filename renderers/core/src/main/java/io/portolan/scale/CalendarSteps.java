package io.portolan.scale;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.DoubleStream;

/** Steps of the calendar: seconds to hours, days, weeks from Monday, months, quarters, years. */
final class CalendarSteps {

    private record Step(ChronoUnit unit, int count) {

        double millis() {
            return count * (double) unit.getDuration().toMillis();
        }

        LocalDateTime floor(LocalDateTime at) {
            return switch (unit) {
                case YEARS -> LocalDateTime.of(Math.floorDiv(at.getYear(), count) * count, 1, 1, 0, 0);
                case MONTHS -> LocalDateTime.of(at.getYear(), (at.getMonthValue() - 1) / count * count + 1, 1, 0, 0);
                case WEEKS -> at.truncatedTo(ChronoUnit.DAYS).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case DAYS -> at.truncatedTo(ChronoUnit.DAYS);
                default -> {
                    long millis = at.toInstant(ZoneOffset.UTC).toEpochMilli();
                    yield at((double) Math.floorDiv(millis, (long) millis()) * (long) millis());
                }
            };
        }
    }

    private static final List<Step> STEPS = List.of(
            new Step(ChronoUnit.MILLIS, 1),
            new Step(ChronoUnit.MILLIS, 100),
            new Step(ChronoUnit.SECONDS, 1),
            new Step(ChronoUnit.SECONDS, 10),
            new Step(ChronoUnit.MINUTES, 1),
            new Step(ChronoUnit.MINUTES, 10),
            new Step(ChronoUnit.HOURS, 1),
            new Step(ChronoUnit.HOURS, 6),
            new Step(ChronoUnit.DAYS, 1),
            new Step(ChronoUnit.WEEKS, 1),
            new Step(ChronoUnit.MONTHS, 1),
            new Step(ChronoUnit.MONTHS, 3),
            new Step(ChronoUnit.YEARS, 1),
            new Step(ChronoUnit.YEARS, 5),
            new Step(ChronoUnit.YEARS, 10),
            new Step(ChronoUnit.YEARS, 50),
            new Step(ChronoUnit.YEARS, 100),
            new Step(ChronoUnit.YEARS, 1000));

    private CalendarSteps() {}

    /** Edges from at or below the first moment to beyond the last, milliseconds since 1970. */
    static double[] edges(double low, double high, int about) {
        double wished = Math.max(1, high - low) / about;
        Step step = STEPS.stream()
                .filter(candidate -> candidate.millis() >= wished * .7)
                .findFirst()
                .orElse(STEPS.get(STEPS.size() - 1));
        DoubleStream.Builder edges = DoubleStream.builder();
        LocalDateTime edge = step.floor(at(low));
        while (millis(edge) <= high) {
            edges.add(millis(edge));
            edge = edge.plus(step.count(), step.unit());
        }
        return edges.add(millis(edge)).build().toArray();
    }

    private static LocalDateTime at(double millis) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli((long) millis), ZoneOffset.UTC);
    }

    private static double millis(LocalDateTime at) {
        return at.toInstant(ZoneOffset.UTC).toEpochMilli();
    }
}
