package io.portolan.tablesaw;

import io.portolan.frame.Frame;
import io.portolan.frame.FrameProvider;
import java.util.List;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Reads a Tablesaw table, or one of its columns. Tablesaw's missing values are missing. */
public final class TablesawProvider implements FrameProvider {

    /** By name, because asking for the type would fail where Tablesaw is absent. */
    @Override
    public boolean accepts(Object data) {
        return data.getClass().getName().startsWith("tech.tablesaw.") && Types.accept(data);
    }

    @Override
    public Frame frame(Object data) {
        return data instanceof Table table
                ? new TableFrame(table.columns())
                : new TableFrame(List.of((Column<?>) data));
    }

    /** Loaded only once Tablesaw is known to be there. */
    private static final class Types {

        static boolean accept(Object data) {
            return data instanceof Table || data instanceof Column;
        }
    }
}
