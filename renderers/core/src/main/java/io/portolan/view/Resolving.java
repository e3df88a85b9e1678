package io.portolan.view;

import io.portolan.channel.Binding;
import io.portolan.channel.Channel;
import io.portolan.channel.ChannelException;
import io.portolan.figure.Markup;
import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import io.portolan.frame.Frame;
import io.portolan.frame.RemoteFrame;
import io.portolan.mark.ChannelUse;
import io.portolan.mark.Layer;
import io.portolan.mark.Origin;
import io.portolan.mark.Rows;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads what is bound to the channels of a chart, and escapes it: from here on all text is markup. */
final class Resolving {

    private static final Set<Channel> POSITIONS = EnumSet.of(Channel.X, Channel.Y, Channel.Y2);

    /** Constants for these are repeated for each row. */
    static final Set<Channel> REPEATED = EnumSet.of(Channel.X, Channel.Y, Channel.Y2, Channel.TEXT);

    private Resolving() {}

    /** @param notes where it is said that some rows are not drawn */
    static Draft resolve(Chart<?> chart, Consumer<String> notes) {
        Map<Channel, Binding> bindings = withDefaults(chart);
        if (!chart.source().isNothing() && chart.source().frame() instanceof RemoteFrame remote) {
            return new RemoteResolving(chart, remote).resolve(bindings, notes);
        }
        return resolve(chart, bindings);
    }

    private static Draft resolve(Chart<?> chart, Map<Channel, Binding> bindings) {
        Map<Channel, Column> given = new EnumMap<>(Channel.class);
        Map<Channel, Object> constants = new EnumMap<>(Channel.class);
        Map<Channel, Column> places = new EnumMap<>(Channel.class);
        bindings.forEach((channel, binding) -> {
            if (!(binding instanceof Binding.Constant constant)) {
                given.put(channel, binding.column(chart.source(), channel));
            } else if (REPEATED.contains(channel)) {
                places.put(channel, escape(binding.column(chart.source(), channel)));
            } else {
                constants.put(channel, constant.value());
            }
        });
        Map<Channel, Column> columns = new EnumMap<>(Channel.class);
        given.forEach((channel, column) -> columns.put(channel, escape(channel, column)));
        List<Column> tooltips = chart.tooltips().stream()
                .map(binding -> escape(binding.column(chart.source(), Channel.TEXT)))
                .toList();
        int rows = rows(columns, tooltips, places);
        places.forEach((channel, place) -> columns.put(channel, place.take(new int[rows])));
        Layer layer = new Layer(columns, constants, tooltips, chart.options(), rows, origin(chart, bindings, given));
        check(chart, layer);
        return new Draft(chart.mark(), layer);
    }

    private static Column escape(Column column) {
        return column.named(Markup.escape(column.name())).mapText(Markup::escape);
    }

    private static Column escape(Channel channel, Column column) {
        return channel == Channel.COLOR ? Dates.forColor(escape(column)) : escape(column);
    }

    /** The data and its columns by name; what no name was given for becomes a column of its own. */
    private static Optional<Origin> origin(Chart<?> chart, Map<Channel, Binding> bindings, Map<Channel, Column> given) {
        if (given.isEmpty() || chart.source().isNothing()) {
            return Optional.empty();
        }
        Frame frame = chart.source().frame();
        Map<Channel, String> names = new EnumMap<>(Channel.class);
        for (Map.Entry<Channel, Column> entry : given.entrySet()) {
            Channel channel = entry.getKey();
            if (bindings.get(channel) instanceof Binding.ByName named) {
                names.put(channel, named.name());
            } else {
                Column computed = entry.getValue().named(Origin.COMPUTED + channel.word());
                frame = frame.with(computed);
                names.put(channel, computed.name());
            }
        }
        return Optional.of(new Origin(frame, names));
    }

    /** All columns come from one source and have its length; with constants alone there is one row. */
    private static int rows(Map<Channel, Column> columns, List<Column> tooltips, Map<Channel, Column> places) {
        List<Column> all = new ArrayList<>(columns.values());
        all.addAll(tooltips);
        return all.isEmpty() ? (places.isEmpty() ? 0 : 1) : Frame.of(all).rows();
    }

    /** Where nothing is bound to a place, the columns of the data fill the required channels in order. */
    private static Map<Channel, Binding> withDefaults(Chart<?> chart) {
        Map<Channel, Binding> bindings = new EnumMap<>(Channel.class);
        bindings.putAll(chart.bindings());
        if (bindings.keySet().stream().anyMatch(POSITIONS::contains)
                || chart.source().isNothing()) {
            return bindings;
        }
        List<Channel> needed = chart.mark().places();
        List<String> names = chart.source().frame().names();
        if (needed.size() == 2 && names.size() == 1) {
            bindings.put(needed.get(0), new Binding.Index());
            bindings.put(needed.get(1), new Binding.ByName(names.get(0)));
            return bindings;
        }
        for (int i = 0; i < Math.min(needed.size(), names.size()); i++) {
            bindings.putIfAbsent(needed.get(i), new Binding.ByName(names.get(i)));
        }
        return bindings;
    }

    private static void check(Chart<?> chart, Layer layer) {
        for (ChannelUse use : chart.mark().channels()) {
            checkPresence(chart, use, layer);
            layer.column(use.channel())
                    .filter(column ->
                            use.types().isEmpty() || !column.distinct().isEmpty())
                    .ifPresent(column -> checkType(chart, use, column.name(), column.type()));
        }
    }

    static void checkPresence(Chart<?> chart, ChannelUse use, Rows rows) {
        if (use.required() && !rows.has(use.channel())) {
            throw new ChannelException("The mark " + chart.mark().name() + " needs "
                    + use.channel().word()
                    + ": say ." + use.channel().word() + "(\"column\")" + columns(chart) + ".");
        }
    }

    private static String columns(Chart<?> chart) {
        List<String> names = chart.source().frame().names();
        return names.isEmpty() ? "" : ", one of " + names;
    }

    static void checkType(Chart<?> chart, ChannelUse use, String name, ColumnType type) {
        if (use.types().isEmpty()) {
            throw new ChannelException("The channel " + use.channel().word() + " of "
                    + chart.mark().name() + " takes one value for all, no column.");
        }
        if (!use.types().contains(type)) {
            throw new ChannelException("The channel " + use.channel().word() + " of "
                    + chart.mark().name() + " reads "
                    + use.types().stream().map(Resolving::word).collect(Collectors.joining(" or "))
                    + ", but the column \"" + name + "\" has " + word(type) + ".");
        }
    }

    private static String word(ColumnType type) {
        return switch (type) {
            case NUMBER -> "numbers";
            case DATE -> "dates";
            case CATEGORY -> "text";
        };
    }
}
