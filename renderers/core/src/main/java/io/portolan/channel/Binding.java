package io.portolan.channel;

import io.portolan.frame.Accessor;
import io.portolan.frame.Column;
import io.portolan.frame.NumberColumn;
import io.portolan.frame.Source;
import java.util.List;
import java.util.stream.IntStream;

/** What a channel takes its value from: a column, a function of the items, or a constant. */
public sealed interface Binding {

    /**
     * The values of this binding, one for each item; a constant gives a column of one.
     *
     * @param channel what it is bound to
     */
    Column column(Source<?> source, Channel channel);

    /** A column by its name. */
    record ByName(String name) implements Binding {

        @Override
        public Column column(Source<?> source, Channel channel) {
            return source.frame().column(name);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** A function of each item; the channel's word names it where the function has no name. */
    record ByFunction(Accessor<?, ?> function) implements Binding {

        @Override
        public Column column(Source<?> source, Channel channel) {
            return read(source, channel);
        }

        @SuppressWarnings("unchecked") // the chart that made the binding typed the function by its source
        private <T> Column read(Source<T> source, Channel channel) {
            return source.column(function.name().orElse(channel.word()), (Accessor<T, ?>) function);
        }

        @Override
        public String toString() {
            return function.name().orElse("function");
        }
    }

    /** One value for all: a number or a point in time for a position, pixels, a colour, the name of a shape. */
    record Constant(Object value) implements Binding {

        @Override
        public Column column(Source<?> source, Channel channel) {
            return Column.of("", List.of(value));
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** The number of the row, from 0. */
    record Index() implements Binding {

        @Override
        public Column column(Source<?> source, Channel channel) {
            return NumberColumn.of(
                    "index",
                    IntStream.range(0, source.frame().rows()).asDoubleStream().toArray());
        }

        @Override
        public String toString() {
            return "index";
        }
    }
}
