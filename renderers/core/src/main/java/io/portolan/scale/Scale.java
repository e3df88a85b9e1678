package io.portolan.scale;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of a position scale, as in {@code .xScale(Scale.log().domain(1, 1000))}. What is not asked for follows
 * from the data: numbers are linear, dates are dates, text is categories in order of appearance.
 *
 * @param kind the kind; empty for what the data suggests
 * @param categories the order of the categories, first those named here; others follow in order of appearance
 * @param domain the ends of the axis, numbers or ISO dates; empty for what the data needs
 * @param reversed whether it runs from right to left or from top to bottom
 * @param zero whether zero is always in sight
 * @param format how ticks are written, a d3 format for numbers ({@code ",.0f"}, {@code ".0%"}) or dates ({@code "%b %Y"})
 */
public record Scale(
        Optional<ScaleKind> kind,
        List<String> categories,
        List<Object> domain,
        boolean reversed,
        boolean zero,
        Optional<String> format) {

    public Scale {
        categories = List.copyOf(categories);
        domain = List.copyOf(domain);
    }

    private static Scale of(Optional<ScaleKind> kind, List<String> categories) {
        return new Scale(kind, categories, List.of(), false, false, Optional.empty());
    }

    /** What the data suggests. */
    public static Scale auto() {
        return of(Optional.empty(), List.of());
    }

    public static Scale linear() {
        return of(Optional.of(ScaleKind.LINEAR), List.of());
    }

    /** Base 10. Values of zero and below have no place on it: they are gaps, and a note says how many there are. */
    public static Scale log() {
        return of(Optional.of(ScaleKind.LOG), List.of());
    }

    public static Scale date() {
        return of(Optional.of(ScaleKind.DATE), List.of());
    }

    /** @param order categories that go first, in this order */
    public static Scale category(String... order) {
        return of(Optional.of(ScaleKind.CATEGORY), List.of(order));
    }

    /** Shows this range, in the data's units (on a log scale too). */
    public Scale domain(Number low, Number high) {
        return withDomain(List.of(low.doubleValue(), high.doubleValue()));
    }

    public Scale domain(LocalDate low, LocalDate high) {
        return withDomain(List.of(low.toString(), high.toString()));
    }

    public Scale domain(LocalDateTime low, LocalDateTime high) {
        return withDomain(List.of(low.toString(), high.toString()));
    }

    /**
     * Shows what lies between two ends.
     *
     * @param ends as Plotly's axes say them: numbers, their exponents on a log scale, dates as text; empty for no change
     */
    public Scale between(List<Object> ends) {
        if (ends.isEmpty()) {
            return this;
        }
        boolean log = kind.filter(asked -> asked == ScaleKind.LOG).isPresent();
        return withDomain(ends.stream()
                .map(end -> log && end instanceof Number exponent ? Math.pow(10, exponent.doubleValue()) : end)
                .sorted()
                .toList());
    }

    private Scale withDomain(List<Object> ends) {
        return new Scale(kind, categories, ends, reversed, zero, format);
    }

    public Scale reverse() {
        return new Scale(kind, categories, domain, !reversed, zero, format);
    }

    /** Keeps zero in sight. */
    public Scale includeZero() {
        return new Scale(kind, categories, domain, reversed, true, format);
    }

    public Scale format(String ticks) {
        return new Scale(kind, categories, domain, reversed, zero, Optional.of(ticks));
    }
}
