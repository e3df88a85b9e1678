package io.portolan.spark.raster;

import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import io.portolan.frame.Frame;
import io.portolan.frame.Frequencies;
import io.portolan.frame.Measure;
import io.portolan.frame.RemoteFrame;
import io.portolan.frame.Spread;
import io.portolan.frame.UnknownColumnException;
import io.portolan.raster.store.StoreColumn;
import io.portolan.spark.SparkFrame;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Packed points as a frame: whole they are rasterised by their chunks; all else is asked of the rows in these. */
final class PackedFrame implements RemoteFrame {

    private final PackedPoints points;
    private final SparkFrame rows;

    PackedFrame(PackedPoints points) {
        this.points = points;
        rows = new SparkFrame(points.rows());
    }

    PackedPoints points() {
        return points;
    }

    SparkFrame unpacked() {
        return rows;
    }

    @Override
    public List<String> names() {
        return points.format().columns().stream().map(StoreColumn::name).toList();
    }

    @Override
    public ColumnType type(String column) {
        return points.format().columns().stream()
                .filter(stored -> stored.name().equals(column))
                .map(StoreColumn::type)
                .findFirst()
                .orElseThrow(() -> new UnknownColumnException(column, names()));
    }

    @Override
    public long count() {
        Row sum = points.chunks().agg(functions.sum(ChunkRow.ROWS)).head();
        return sum.isNullAt(0) ? 0 : sum.getLong(0);
    }

    @Override
    public int rows() {
        return Math.toIntExact(count());
    }

    @Override
    public Column column(String name) {
        return rows.column(name);
    }

    @Override
    public RemoteFrame computed(String column) {
        return rows.computed(column);
    }

    @Override
    public RemoteFrame present(Collection<String> columns) {
        return rows.present(columns);
    }

    @Override
    public RemoteFrame only(String column, Column value) {
        return rows.only(column, value);
    }

    @Override
    public RemoteFrame constant(Column value) {
        return rows.constant(value);
    }

    @Override
    public RemoteFrame folded(String column, Set<String> kept, String other) {
        return rows.folded(column, kept, other);
    }

    @Override
    public RemoteFrame binned(String column, double[] edges) {
        return rows.binned(column, edges);
    }

    @Override
    public Spread spread(String column) {
        return rows.spread(column);
    }

    @Override
    public long distinct(List<String> columns, long exact) {
        return rows.distinct(columns, exact);
    }

    @Override
    public Frequencies frequencies(String column, int limit) {
        return rows.frequencies(column, limit);
    }

    @Override
    public Frame grouped(List<String> keys, List<String> firsts, List<Measure> measures, int limit) {
        return rows.grouped(keys, firsts, measures, limit);
    }

    @Override
    public Frame boxes(List<String> keys, String value, int limit) {
        return rows.boxes(keys, value, limit);
    }

    @Override
    public Frame extremes(List<String> lines, List<String> columns, int parts, boolean log) {
        return rows.extremes(lines, columns, parts, log);
    }

    @Override
    public Frame sample(List<String> columns, List<String> deciding, double share) {
        return rows.sample(columns, deciding, share);
    }
}
