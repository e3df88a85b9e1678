package io.portolan.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDateTime;
import javax.sql.RowSetMetaData;
import javax.sql.rowset.CachedRowSet;
import javax.sql.rowset.RowSetMetaDataImpl;
import javax.sql.rowset.RowSetProvider;
import org.junit.jupiter.api.Test;

class QueryDataTest {

    private static CachedRowSet flights() throws SQLException {
        RowSetMetaData columns = new RowSetMetaDataImpl();
        columns.setColumnCount(3);
        column(columns, 1, "delay", Types.INTEGER);
        column(columns, 2, "origin", Types.VARCHAR);
        column(columns, 3, "at", Types.TIMESTAMP);
        CachedRowSet rows = RowSetProvider.newFactory().createCachedRowSet();
        rows.setMetaData(columns);
        row(rows, null, null, LocalDateTime.of(2001, 1, 1, 13, 20));
        row(rows, -3, "SFO", null);
        rows.beforeFirst();
        return rows;
    }

    private static void column(RowSetMetaData columns, int index, String name, int type) throws SQLException {
        columns.setColumnName(index, name);
        columns.setColumnLabel(index, name);
        columns.setColumnType(index, type);
    }

    private static void row(CachedRowSet rows, Integer delay, String origin, LocalDateTime at) throws SQLException {
        rows.moveToInsertRow();
        rows.updateObject(1, delay);
        rows.updateObject(2, origin);
        rows.updateObject(3, at == null ? null : Timestamp.valueOf(at));
        rows.insertRow();
        rows.moveToCurrentRow();
        rows.last();
    }

    @Test
    void theRowsOfAQueryAreAFrame() throws SQLException {
        Frame frame = Frames.frame(flights());
        assertThat(frame.names()).containsExactly("delay", "origin", "at");
        assertThat(frame.rows()).isEqualTo(2);
        assertThat(frame.column("delay").type()).isEqualTo(ColumnType.NUMBER);
        assertThat(frame.column("origin").distinct()).containsExactly("SFO");
        assertThat(frame.column("at").distinct()).containsExactly("2001-01-01T13:20:00");
        assertThat(frame.column("at").type()).isEqualTo(ColumnType.DATE);
    }
}
