package io.portolan.raster;

import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import io.portolan.raster.column.NumericColumn;
import io.portolan.raster.column.Table;
import io.portolan.raster.engine.Rasterizer;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.glyph.Polygons;
import io.portolan.raster.glyph.Trimesh;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.reduce.Reduction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Grids of polygons and triangles, cell by cell. */
class ShapeFixturesTest {

    private static void check(Fixture.Op op, Glyph glyph, Reduction<?, Aggregate> reduction, Table table) {
        Aggregate aggregate = Rasterizer.standard().aggregate(op.canvas(), glyph, reduction, table);
        op.check(PointFixturesTest.numbers(aggregate.grid()), 0);
    }

    @Test
    void polygonsWithHoles() throws IOException {
        Fixture fixture = Fixture.read("20");
        Polygons polygons = polygons(fixture.json().array("polygons"));
        double[] v = IntStream.range(0, fixture.json().array("polygons").size())
                .mapToDouble(i -> i)
                .toArray();
        Table table = Table.of(Map.of("v", NumericColumn.of(v)));
        for (Fixture.Op op : fixture.ops()) {
            Glyph glyph = op.name().contains("outline") ? polygons.outlines() : polygons;
            check(op, glyph, op.name().contains("sum") ? Reduction.sum("v") : Reduction.count(), table);
        }
    }

    private static Polygons polygons(JsonArray shapes) {
        List<Double> coordinates = new ArrayList<>();
        List<Integer> rings = new ArrayList<>(List.of(0));
        List<Integer> polygons = new ArrayList<>(List.of(0));
        for (Json shape : shapes.items()) {
            for (Json ring : ((JsonArray) shape).items()) {
                for (Json point : ((JsonArray) ring).items()) {
                    coordinates.add(Fixture.Op.number(((JsonArray) point).get(0)));
                    coordinates.add(Fixture.Op.number(((JsonArray) point).get(1)));
                }
                rings.add(coordinates.size() / 2);
            }
            polygons.add(rings.size() - 1);
        }
        return new Polygons(
                coordinates.stream().mapToDouble(value -> value).toArray(),
                ints(rings),
                ints(polygons),
                IntStream.rangeClosed(0, shapes.size()).toArray());
    }

    private static int[] ints(List<Integer> values) {
        return values.stream().mapToInt(value -> value).toArray();
    }

    @Test
    void trianglesOfAMesh() throws IOException {
        Fixture fixture = Fixture.read("17");
        Random r = new Random(fixture.number("seed"));
        double[] x = new double[144];
        double[] y = new double[144];
        double[] z = new double[144];
        for (int p = 0; p < 144; p++) {
            double a = r.nextDouble();
            double b = r.nextDouble();
            x[p] = (p % 12 + (a - .5) * .6) / 11;
            y[p] = (p / 12 + (b - .5) * .6) / 11;
            z[p] = r.nextDouble() * 8;
        }
        int[] corners = corners();
        double[] own =
                IntStream.range(0, corners.length / 3).mapToDouble(i -> i % 17).toArray();
        for (Fixture.Op op : fixture.ops()) {
            boolean triangles = op.name().contains("triangles");
            Trimesh mesh = triangles ? Trimesh.ofTriangles(x, y, own, corners) : Trimesh.ofVertices(x, y, z, corners);
            boolean counts = op.name().contains("count");
            check(
                    op,
                    mesh,
                    counts ? Reduction.count(Trimesh.VALUE) : Reduction.mean(Trimesh.VALUE),
                    Table.of(Map.of()));
        }
    }

    private static int[] corners() {
        List<Integer> corners = new ArrayList<>();
        for (int j = 0; j < 11; j++) {
            for (int i = 0; i < 11; i++) {
                int p = j * 12 + i;
                corners.addAll(List.of(p, p + 1, p + 13, p, p + 13, p + 12));
            }
        }
        return ints(corners);
    }
}
