package io.portolan.tablesaw;

import io.portolan.display.DisplayContext;
import io.portolan.display.DisplayHook;
import io.portolan.display.MimeBundle;
import io.portolan.table.TableDisplay;
import java.util.List;
import java.util.Locale;
import tech.tablesaw.api.Table;

/** Shows a Tablesaw table as an HTML table and as text. */
public final class TableHook implements DisplayHook<Table> {

    @Override
    public String typeName() {
        return "tech.tablesaw.api.Table";
    }

    @Override
    public MimeBundle display(Table table, DisplayContext context) {
        List<String> types = table.columns().stream()
                .map(column -> column.type().name().toLowerCase(Locale.ROOT))
                .toList();
        String name = table.name() == null ? "" : table.name();
        return new TableDisplay(name, new TableFrame(table.columns()), types).toMimeBundle(context);
    }
}
