package io.portolan.view;

import io.portolan.channel.Binding;
import io.portolan.channel.Channel;
import io.portolan.channel.ChannelException;
import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import io.portolan.frame.RemoteFrame;
import io.portolan.mark.ChannelUse;
import io.portolan.mark.Origin;
import io.portolan.mark.RemoteField;
import io.portolan.mark.RemoteRows;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Finds the columns that are bound to the channels of a chart, but reads none: the rows stay where they are. */
final class RemoteResolving {

    private final Chart<?> chart;
    private final Map<Channel, RemoteField> fields = new EnumMap<>(Channel.class);
    private final Map<Channel, Object> constants = new EnumMap<>(Channel.class);
    private RemoteFrame frame;

    RemoteResolving(Chart<?> chart, RemoteFrame frame) {
        this.chart = chart;
        this.frame = frame;
    }

    Draft resolve(Map<Channel, Binding> bindings, Consumer<String> notes) {
        bindings.forEach(this::resolve);
        List<RemoteField> tooltips = new ArrayList<>();
        chart.tooltips().forEach(binding -> tooltips.add(field(binding, Channel.TEXT)));
        fields.computeIfPresent(Channel.COLOR, (channel, field) -> ofColor(field));
        RemoteRows rows = RemoteRows.of(frame, fields, constants, tooltips, chart.options(), notes);
        chart.mark().channels().forEach(use -> Resolving.checkPresence(chart, use, rows));
        return new Draft(chart.mark(), rows);
    }

    private void resolve(Channel channel, Binding binding) {
        if (!(binding instanceof Binding.Constant constant)) {
            RemoteField field = field(binding, channel);
            chart.mark().channels().stream()
                    .filter(use -> use.channel() == channel)
                    .forEach(use -> check(use, field));
            fields.put(channel, field);
        } else if (Resolving.REPEATED.contains(channel)) {
            Column one = constant.column(chart.source(), channel).named(Origin.COMPUTED + channel.word());
            frame = frame.constant(one);
            fields.put(channel, RemoteField.of(one.name(), "", one.type()));
        } else {
            constants.put(channel, constant.value());
        }
    }

    private void check(ChannelUse use, RemoteField field) {
        Resolving.checkType(chart, use, field.name(), field.type());
    }

    private RemoteField field(Binding binding, Channel channel) {
        if (binding instanceof Binding.ByName named) {
            frame = frame.names().contains(named.name()) ? frame : frame.computed(named.name());
            return RemoteField.of(named.name(), named.name(), frame.type(named.name()));
        }
        throw new ChannelException("The rows are not here: the channel " + channel.word()
                + " takes a column by its name, no function and no number of the row.");
    }

    /** Dates are coloured as text if they are few, else as numbers. */
    private RemoteField ofColor(RemoteField field) {
        if (field.type() != ColumnType.DATE) {
            return field;
        }
        boolean few = frame.present(List.of(field.column())).distinct(List.of(field.column()), Folding.COLORS)
                <= Folding.COLORS;
        return few ? field.read(ColumnType.CATEGORY, Column::asText) : field.read(ColumnType.NUMBER, Dates::asYears);
    }
}
