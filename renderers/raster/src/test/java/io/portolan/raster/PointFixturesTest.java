package io.portolan.raster;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.json.JsonArray;
import io.portolan.json.JsonObject;
import io.portolan.raster.column.NumericColumn;
import io.portolan.raster.column.Table;
import io.portolan.raster.engine.Rasterizer;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.reduce.Categories;
import io.portolan.raster.reduce.Choice;
import io.portolan.raster.reduce.Grid;
import io.portolan.raster.reduce.Reduction;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Grids of points, cell by cell. */
class PointFixturesTest {

    private static final Glyph POINTS = Glyph.points("x", "y");
    private static final List<String> ABCD = List.of("a", "b", "c", "d");

    private static final Map<String, Reduction<?, Aggregate>> REDUCTIONS = new HashMap<>();

    static {
        REDUCTIONS.put("count", Reduction.count());
        REDUCTIONS.put("any", Reduction.any());
        REDUCTIONS.put("count_v", Reduction.count("v"));
        REDUCTIONS.put("any_v", Reduction.any("v"));
        REDUCTIONS.put("sum", Reduction.sum("v"));
        REDUCTIONS.put("sum(v)", Reduction.sum("v"));
        REDUCTIONS.put("min", Reduction.min("v"));
        REDUCTIONS.put("max", Reduction.max("v"));
        REDUCTIONS.put("max(v)", Reduction.max("v"));
        REDUCTIONS.put("mean", Reduction.mean("v"));
        REDUCTIONS.put("mean(v)", Reduction.mean("v"));
        REDUCTIONS.put("var", Reduction.var("v"));
        REDUCTIONS.put("std", Reduction.std("v"));
        REDUCTIONS.put("first", Reduction.first("v"));
        REDUCTIONS.put("last", Reduction.last("v"));
        REDUCTIONS.put("first_n3", Reduction.values(Choice.first("v").most(3)));
        REDUCTIONS.put("last_n3", Reduction.values(Choice.last("v").most(3)));
        REDUCTIONS.put("max_n3", Reduction.values(Choice.max("v").most(3)));
        REDUCTIONS.put("min_n3", Reduction.values(Choice.min("v").most(3)));
        REDUCTIONS.put("where_max_v_w", Reduction.where(Choice.max("v"), "w"));
        REDUCTIONS.put("where_min_v_w", Reduction.where(Choice.min("v"), "w"));
        REDUCTIONS.put("where_max_v_row", Reduction.where(Choice.max("v")));
        REDUCTIONS.put("where_first_v_row", Reduction.where(Choice.first("v")));
        REDUCTIONS.put("where_last_v_row", Reduction.where(Choice.last("v")));
        REDUCTIONS.put("where_max_n3_v_row", Reduction.where(Choice.max("v").most(3)));
        REDUCTIONS.put("count_cat", by(Reduction.count()));
        REDUCTIONS.put("count_cat(c)", by(Reduction.count()));
        REDUCTIONS.put("by(c,count(v))", by(Reduction.count("v")));
        REDUCTIONS.put("by(c,any(v))", by(Reduction.any("v")));
        REDUCTIONS.put("by(c,sum(v))", by(Reduction.sum("v")));
        REDUCTIONS.put("by(c,mean(v))", by(Reduction.mean("v")));
        REDUCTIONS.put("by(c,min(v))", by(Reduction.min("v")));
        REDUCTIONS.put("by(c,max(v))", by(Reduction.max("v")));
        REDUCTIONS.put("by(c,first(v))", by(Reduction.first("v")));
        REDUCTIONS.put("by(c,last(v))", by(Reduction.last("v")));
        REDUCTIONS.put(
                "by(category_binning(v,-32,64,3),count)",
                Reduction.by(Categories.bins("v", -32, 64, 3), Reduction.count()));
        REDUCTIONS.put(
                "by(category_modulo(c,3,offset=1),count)",
                Reduction.by(Categories.modulo("c", 3, 1), Reduction.count()));
    }

    private static <A> Reduction<A, Aggregate> by(Reduction<A, Aggregate> reduction) {
        return Reduction.by(Categories.codes("c", ABCD), reduction);
    }

    private static Aggregate draw(Fixture.Op op, Table table) {
        String name = op.name().replaceFirst("^points ", "").replaceAll(" (autorange|\\(lo.*|\\(li.*|\\(x=y=q\\))", "");
        Reduction<?, Aggregate> reduction = REDUCTIONS.get(name);
        assertThat(reduction).as("a reduction for " + op.name()).isNotNull();
        return Rasterizer.standard().aggregate(op.canvas(), POINTS, reduction, table);
    }

    private static void check(Fixture.Op op, Table table) {
        Aggregate aggregate = draw(op, table);
        op.statedRange("x_range")
                .ifPresent(range -> assertThat(aggregate.viewport().x().range()).isEqualTo(range));
        op.statedRange("y_range")
                .ifPresent(range -> assertThat(aggregate.viewport().y().range()).isEqualTo(range));
        op.check(numbers(aggregate.grid()), 0);
    }

    static Fixture.Numbers numbers(Grid grid) {
        return new Fixture.Numbers() {
            @Override
            public int size() {
                return grid.size();
            }

            @Override
            public double at(int place) {
                return grid.value(place);
            }
        };
    }

    private static void checkAll(Fixture fixture, Table table) {
        fixture.ops().forEach(op -> check(op, table));
    }

    @Test
    void uniformPoints() throws IOException {
        Fixture fixture = Fixture.read("01");
        checkAll(
                fixture,
                Inputs.points(fixture.number("seed"), fixture.number("n")).table());
    }

    @Test
    void autoRange() throws IOException {
        Fixture fixture = Fixture.read("02");
        Table table =
                Inputs.clusters(fixture.number("seed"), fixture.number("n"), 4).table();
        checkAll(fixture, table);
        Fixture.Op op = fixture.ops().get(0);
        JsonArray centers = op.json().array("x_coords");
        Aggregate aggregate = draw(op, table);
        int last = op.canvas().width() - 1;
        int[] columns = {0, 1, last / 2, last - 1, last};
        for (int i = 0; i < columns.length; i++) {
            assertThat(aggregate.viewport().x().center(columns[i])).isEqualTo(Fixture.Op.number(centers.get(i)));
        }
    }

    @Test
    void everyReduction() throws IOException {
        Fixture fixture = Fixture.read("04");
        Inputs in = Inputs.points(fixture.number("seed"), fixture.number("n"));
        Inputs.gaps(in.v, 13, 5);
        Inputs.gaps(in.x, 37, 3);
        checkAll(fixture, in.table());
    }

    @Test
    void varianceAndDeviation() throws IOException {
        Fixture fixture = Fixture.read("05");
        Inputs in = Inputs.points(fixture.number("seed"), fixture.number("n"));
        Inputs.gaps(in.v, 13, 5);
        Inputs.gaps(in.x, 37, 3);
        fixture.ops().forEach(op -> op.check(numbers(draw(op, in.table()).grid()), 0));
    }

    @Test
    void categories() throws IOException {
        Fixture fixture = Fixture.read("06");
        Inputs in = Inputs.points(fixture.number("seed"), fixture.number("n"));
        Inputs.gaps(in.v, 13, 5);
        fixture.ops().stream()
                .filter(op -> !op.name().contains("missing category"))
                .forEach(op -> check(op, in.table()));
    }

    @Test
    void logarithmicAxes() throws IOException {
        Fixture fixture = Fixture.read("07");
        Inputs in = Inputs.points(fixture.number("seed"), fixture.number("n"));
        for (int i = 0; i < in.x.length; i++) {
            in.x[i] = 1 / (0.001 + 0.999 * in.x[i]);
            in.y[i] = 1 / (0.01 + 0.99 * in.y[i]);
        }
        checkAll(fixture, in.table());
    }

    @Test
    void edgesOfCells() throws IOException {
        for (Fixture.Op op : Fixture.read("03").ops()) {
            boolean diagonal = op.name().endsWith("(x=y=q)");
            JsonObject columns = diagonal ? op.json() : Fixture.read("03").json();
            NumericColumn x = column(columns.array(diagonal ? "q" : "x"));
            NumericColumn y = column(columns.array(diagonal ? "q" : "y"));
            check(op, Table.of(Map.of("x", x, "y", y)));
        }
    }

    private static NumericColumn column(JsonArray values) {
        return NumericColumn.of(
                values.items().stream().mapToDouble(Fixture.Op::number).toArray());
    }

    @Test
    void clusters() throws IOException {
        Fixture fixture = Fixture.read("09");
        Table table =
                Inputs.clusters(fixture.number("seed"), fixture.number("n"), 5).table();
        Reduction<?, Aggregate> five =
                Reduction.by(Categories.codes("c", List.of("a", "b", "c", "d", "e")), Reduction.count());
        for (Fixture.Op op : fixture.ops()) {
            if (op.name().equals("points count_cat")) {
                op.check(
                        numbers(Rasterizer.standard()
                                .aggregate(op.canvas(), POINTS, five, table)
                                .grid()),
                        0);
            } else {
                op.check(numbers(draw(op, table).grid()), 1e-12);
            }
        }
    }

    @Test
    void floatColumns() throws IOException {
        Fixture fixture = Fixture.read("08");
        Inputs in = Inputs.points(fixture.number("seed"), fixture.number("n"));
        for (int i = 0; i < in.v.length; i++) {
            in.v[i] = (float) in.v[i] + 0.1f;
        }
        Table table = Table.of(Map.of("x", floats(in.x), "y", floats(in.y), "v", floats(in.v)));
        checkAll(fixture, table);
    }

    private static NumericColumn floats(double[] values) {
        float[] narrow = new float[values.length];
        for (int i = 0; i < narrow.length; i++) {
            narrow[i] = (float) values[i];
        }
        return NumericColumn.of(narrow);
    }

    @Test
    void nothing() throws IOException {
        Table empty = Inputs.points(1, 0).table();
        Fixture.read("10").ops().stream()
                .filter(op -> op.name().startsWith("points"))
                .forEach(op -> check(op, empty));
    }

    @Test
    void aMissingCategoryBelongsToNone() {
        Table table = Table.of(Map.of(
                "x", NumericColumn.of(new double[] {.5, .5}),
                "y", NumericColumn.of(new double[] {.5, .5}),
                "c", NumericColumn.of(new int[] {-1, 3})));
        Aggregate counts =
                Rasterizer.standard().aggregate(Canvas.of(1, 1).x(0, 1).y(0, 1), POINTS, by(Reduction.count()), table);
        assertThat(((Grid.Counts) counts.grid()).values()).containsExactly(0, 0, 0, 1);
    }
}
