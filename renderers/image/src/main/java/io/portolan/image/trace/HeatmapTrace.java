package io.portolan.image.trace;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.Room;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.ImageElement;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import io.portolan.image.value.Column;
import io.portolan.image.value.FontAttrs;
import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A matrix of coloured cells. */
public final class HeatmapTrace extends CartesianTrace {

    private static final int LAYER = 10;

    private final ColorMapper colors;
    private double[][] z = {};
    private double[] xEdges = {};
    private double[] yEdges = {};

    public HeatmapTrace(TraceSetup setup) {
        super(setup);
        colors = setup.colorAxes().mapper(attrs(), "z", false);
    }

    @Override
    public int layer() {
        return LAYER;
    }

    @Override
    public boolean wantsGrid() {
        return false;
    }

    @Override
    public void calculate() {
        Json value = attrs().at("z").orElse(JsonArray.empty());
        Column x = attrs().column("x");
        Column y = attrs().column("y");
        boolean listed = !Column.of(value).isNested()
                && !Column.of(value).isEmpty()
                && !(value instanceof io.portolan.json.TypedArray t && t.shape().isPresent());
        z = listed ? HeatmapCells.fromList(x(), y(), x, y, Column.of(value)) : matrix(Column.matrix(value));
        if (attrs().flag("transpose", false)) {
            z = transposed(z);
        }
        int columns = Arrays.stream(z).mapToInt(row -> row.length).max().orElse(0);
        xEdges = listed ? HeatmapCells.edges(HeatmapCells.distinct(x(), x)) : edges("x", x(), x, columns);
        yEdges = listed ? HeatmapCells.edges(HeatmapCells.distinct(y(), y)) : edges("y", y(), y, z.length);
        for (double[] row : z) {
            colors.include(row);
        }
    }

    private static double[][] matrix(List<Column> rows) {
        double[][] matrix = new double[rows.size()][];
        for (int i = 0; i < matrix.length; i++) {
            matrix[i] = rows.get(i).numbers();
        }
        return matrix;
    }

    private static double[][] transposed(double[][] rows) {
        int columns = Arrays.stream(rows).mapToInt(row -> row.length).max().orElse(0);
        double[][] turned = new double[columns][rows.length];
        for (int c = 0; c < columns; c++) {
            for (int r = 0; r < rows.length; r++) {
                turned[c][r] = c < rows[r].length ? rows[r][c] : Double.NaN;
            }
        }
        return turned;
    }

    /** One edge more than there are cells: stated, around stated centres, or counted. */
    private double[] edges(String letter, Axis axis, Column stated, int count) {
        double[] numbers = axis.numbers(stated);
        boolean scaled = attrs().text(letter + "type", "array").equals("scaled");
        if (numbers.length > count && count > 0 && !scaled) {
            return Arrays.copyOf(numbers, count + 1);
        }
        if (numbers.length == count && count > 0 && !scaled) {
            return HeatmapCells.edges(numbers);
        }
        double start = attrs().at(letter + "0").map(axis::number).orElse(0.0);
        double step = attrs().number("d" + letter, 1);
        double[] edges = new double[count + 1];
        for (int i = 0; i <= count; i++) {
            edges[i] = start + (i - 0.5) * step;
        }
        return edges;
    }

    @Override
    public void show() {
        x().show(xEdges, Room.NONE);
        y().show(yEdges, Room.NONE);
    }

    @Override
    public void draw(List<Element> out) {
        if (z.length == 0 || xEdges.length < 2) {
            return;
        }
        List<Element> parts = new ArrayList<>();
        double[] px = ScatterTrace.pixels(x(), xEdges);
        double[] py = ScatterTrace.pixels(y(), yEdges);
        boolean gaps = attrs().number("xgap", 0) > 0 || attrs().number("ygap", 0) > 0;
        if (gaps) {
            apart(px, py, parts);
        } else {
            parts.add(image(px, py));
        }
        texts(px, py, parts);
        double opacity = attrs().number("opacity", 1);
        if (opacity < 1) {
            out.add(Group.translucent(opacity, parts));
        } else {
            out.addAll(parts);
        }
    }

    private double at(int row, int column) {
        return row < z.length && column < z[row].length ? z[row][column] : Double.NaN;
    }

    private Color color(int row, int column) {
        double value = at(row, column);
        return Double.isNaN(value) ? Color.TRANSPARENT : colors.color(value);
    }

    private void apart(double[] px, double[] py, List<Element> out) {
        double xGap = attrs().number("xgap", 0) / 2;
        double yGap = attrs().number("ygap", 0) / 2;
        for (int row = 0; row + 1 < py.length; row++) {
            for (int column = 0; column + 1 < px.length; column++) {
                Rect cell = Rect.between(
                        Math.rint(px[column]), Math.rint(py[row]), Math.rint(px[column + 1]), Math.rint(py[row + 1]));
                Path path = Path.builder()
                        .rect(cell.x() + xGap, cell.y() + yGap, cell.width() - 2 * xGap, cell.height() - 2 * yGap)
                        .build();
                Color color = color(row, column);
                if (color.alpha() > 0 && cell.width() > 2 * xGap && cell.height() > 2 * yGap) {
                    out.add(PathElement.filled(path, color));
                }
            }
        }
    }

    private ImageElement image(double[] px, double[] py) {
        HeatmapCells cells = new HeatmapCells(px, py);
        boolean smooth = !attrs().text("zsmooth", "false").equals("false");
        return smooth ? cells.smooth(this::at, colors) : cells.sharp(this::color);
    }

    private void texts(double[] px, double[] py, List<Element> out) {
        String template = attrs().text("texttemplate", "");
        if (template.isEmpty()) {
            return;
        }
        List<Column> texts = attrs().column("text").rows();
        for (int row = 0; row + 1 < py.length; row++) {
            for (int column = 0; column + 1 < px.length; column++) {
                double value = at(row, column);
                if (!Double.isNaN(value)) {
                    String own = row < texts.size() ? texts.get(row).text(column) : null;
                    String text = new TextTemplate(template)
                            .number("z", value)
                            .text("text", own == null ? "" : own)
                            .fill();
                    TextStyle style = FontAttrs.style(attrs(), "textfont", contrast(color(row, column)));
                    double cx = (px[column] + px[column + 1]) / 2;
                    double cy = (py[row] + py[row + 1]) / 2;
                    out.add(TextBlock.of(text, style).centeredOn(cx, cy, Anchor.MIDDLE));
                }
            }
        }
    }

    private TextStyle contrast(Color ground) {
        boolean dark = ground.brightness() < 150;
        return setup().font().withColor(dark ? Color.WHITE : Color.rgb(0x44, 0x44, 0x44));
    }

    /** A heat map explains itself by its colour bar; it is listed only if the figure asks. */
    @Override
    public List<LegendEntry> legend() {
        return attrs().flag("showlegend", false)
                ? List.of(new LegendEntry(setup().name(), attrs(), this::drawKey))
                : List.of();
    }

    private void drawKey(double cx, double cy, List<Element> out) {
        Color middle = colors.color((colors.low() + colors.high()) / 2);
        out.add(PathElement.filled(new Rect(cx - 15, cy - 6, 30, 12).path(), middle));
    }

    @Override
    public Optional<ColorBarSpec> colorBar() {
        boolean own = !attrs().has("coloraxis") && attrs().flag("showscale", true) && z.length > 0;
        return own ? Optional.of(colors.bar()) : Optional.empty();
    }
}
