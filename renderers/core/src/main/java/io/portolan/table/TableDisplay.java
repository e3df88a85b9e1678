package io.portolan.table;

import io.portolan.display.DisplayContext;
import io.portolan.display.Displayable;
import io.portolan.display.MimeBundle;
import io.portolan.display.MimeTypes;
import io.portolan.frame.Frame;
import java.util.List;
import java.util.Locale;

/**
 * A frame shown as a table: names, types, the first and the last rows, and how many there are. A long text is cut in its
 * cell and a wide table at its right, each with a visible mark.
 *
 * @param name what the table is called; may be empty
 * @param frame the data; only what is shown is read, as far as the frame can tell columns apart
 * @param types a word for the type of each column, in the frame's order
 * @param rows how many rows there are, in words
 */
public record TableDisplay(String name, Frame frame, List<String> types, String rows) implements Displayable {

    public TableDisplay {
        types = List.copyOf(types);
    }

    /** A table of all rows of a frame. */
    public TableDisplay(String name, Frame frame, List<String> types) {
        this(name, frame, types, counted(frame.rows()));
    }

    /** A number of rows in words. */
    public static String counted(long rows) {
        return String.format(Locale.ROOT, "%,d %s", rows, rows == 1 ? "row" : "rows");
    }

    /** A table whose types are those of its columns. */
    public static TableDisplay of(String name, Frame frame) {
        List<String> types = frame.names().stream()
                .map(column -> frame.column(column).type().name().toLowerCase(Locale.ROOT))
                .toList();
        return new TableDisplay(name, frame, types);
    }

    @Override
    public MimeBundle toMimeBundle(DisplayContext context) {
        Excerpt excerpt = Excerpt.of(this);
        return MimeBundle.builder()
                .lazy(MimeTypes.HTML, () -> new HtmlTable(excerpt).html())
                .lazy(MimeTypes.TEXT, () -> new TextTable(excerpt).text())
                .build();
    }

    @Override
    public String toString() {
        return new TextTable(Excerpt.of(this)).text();
    }
}
