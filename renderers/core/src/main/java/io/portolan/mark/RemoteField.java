package io.portolan.mark;

import io.portolan.figure.Markup;
import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import io.portolan.frame.Frame;
import io.portolan.frame.TextColumn;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A column of a remote frame that drives a channel.
 *
 * @param column its name in the frame
 * @param name what it is called, markup
 * @param type of what it is read as
 * @param reading what its values become once they are here
 * @param other the text that stands for several and goes last, where there is one
 */
public record RemoteField(
        String column, String name, ColumnType type, UnaryOperator<Column> reading, Optional<String> other) {

    public static RemoteField of(String column, String name, ColumnType type) {
        return new RemoteField(column, Markup.escape(name), type, UnaryOperator.identity(), Optional.empty());
    }

    /** The same, read as something else. */
    public RemoteField read(ColumnType as, UnaryOperator<Column> how) {
        return new RemoteField(column, name, as, how, other);
    }

    RemoteField withOther(String text) {
        return new RemoteField(column, name, type, reading, Optional.of(text));
    }

    /** Its column in a frame that is here, as markup; texts stand in the order of their names. */
    Column in(Frame frame) {
        Column here = frame.column(column).named(name);
        return reading.apply((here instanceof TextColumn text ? inOrder(text) : here).mapText(Markup::escape));
    }

    private TextColumn inOrder(TextColumn text) {
        List<String> names = text.distinct().stream()
                .sorted(Comparator.comparing((String label) -> label.equals(other.orElse(null)))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        return text.withLevels(names);
    }
}
