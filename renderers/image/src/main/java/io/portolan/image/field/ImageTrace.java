package io.portolan.image.field;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.Room;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.ImageElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.trace.CartesianTrace;
import io.portolan.image.trace.LegendEntry;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Column;
import io.portolan.image.value.ImageException;
import io.portolan.image.value.RasterImage;
import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import io.portolan.json.TypedArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A picture on two axes: pixels stated one by one, or a data URI. */
public final class ImageTrace extends CartesianTrace {

    private static final int LAYER = 5;

    private Optional<RasterImage> picture = Optional.empty();
    private boolean isSmooth;

    public ImageTrace(TraceSetup setup) {
        super(setup);
    }

    @Override
    public int layer() {
        return LAYER;
    }

    @Override
    public boolean wantsTicks() {
        return true;
    }

    /** The first row of a picture is its uppermost. */
    @Override
    public boolean runsDown(String letter) {
        return letter.equals("y");
    }

    @Override
    public boolean hasSquareUnits() {
        return true;
    }

    @Override
    public void calculate() {
        List<List<Column>> rows = rows();
        boolean smooth = attrs().text("zsmooth", "false").equals("fast");
        picture = rows.isEmpty() ? carried() : Optional.of(stated(rows));
        isSmooth = smooth && rows.isEmpty();
    }

    /** The image in its source; empty where it cannot be drawn. */
    private Optional<RasterImage> carried() {
        try {
            return attrs().text("source").map(RasterImage::of);
        } catch (ImageException unreadable) {
            return Optional.empty();
        }
    }

    /** The pixels by rows, each a list of numbers. */
    private List<List<Column>> rows() {
        Json z = attrs().at("z").orElse(JsonArray.empty());
        List<List<Column>> rows = new ArrayList<>();
        if (z instanceof TypedArray typed) {
            return typedRows(typed);
        }
        for (Column row : Column.of(z).rows()) {
            rows.add(row.rows());
        }
        boolean any = rows.stream().flatMap(List::stream).anyMatch(pixel -> !pixel.isEmpty());
        return any ? rows : List.of();
    }

    /** Rows, columns and numbers a pixel are the shape of a typed array. */
    private static List<List<Column>> typedRows(TypedArray typed) {
        double[] shape =
                Column.ofTexts(List.of(typed.shape().orElse("").split(","))).numbers();
        double[] values = typed.values();
        List<List<Column>> rows = new ArrayList<>();
        if (shape.length != 3
                || !(shape[0] * shape[1] * shape[2] <= values.length)
                || !(shape[1] >= 1)
                || !(shape[2] >= 1)) {
            return rows;
        }
        int columns = (int) shape[1];
        int parts = (int) shape[2];
        for (int row = 0; row < shape[0]; row++) {
            List<Column> pixels = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                int start = (row * columns + column) * parts;
                pixels.add(Column.of(Arrays.copyOfRange(values, start, start + parts)));
            }
            rows.add(pixels);
        }
        return rows;
    }

    private RasterImage stated(List<List<Column>> rows) {
        ColorModel model = new ColorModel(attrs());
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] argb = new int[rows.size() * columns];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                argb[row * columns + column] =
                        model.color(rows.get(row).get(column)).argb();
            }
        }
        return new RasterImage(columns, rows.size(), argb);
    }

    @Override
    public void show() {
        picture.ifPresent(found -> {
            x().show(ends("x", x(), found.columns()), Room.NONE);
            y().show(ends("y", y(), found.rows()), Room.NONE);
        });
    }

    /** The outer edges of the first and the last pixel. */
    private double[] ends(String letter, Axis axis, int count) {
        double step = attrs().number("d" + letter, 1);
        double start = attrs().at(letter + "0")
                        .map(axis::number)
                        .filter(Double::isFinite)
                        .orElse(0.0)
                - step / 2;
        return new double[] {start, start + count * step};
    }

    @Override
    public void draw(List<Element> out) {
        picture.ifPresent(found -> draw(found, out));
    }

    private void draw(RasterImage found, List<Element> out) {
        double[] px = x().pixelsOf(ends("x", x(), found.columns()));
        double[] py = y().pixelsOf(ends("y", y(), found.rows()));
        Rect box = Rect.between(Math.rint(px[0]), Math.rint(py[0]), Math.rint(px[1]), Math.rint(py[1]));
        if (!(box.width() > 0 && box.height() > 0)) {
            return;
        }
        RasterImage shown = found.mirrored(px[1] < px[0], py[1] < py[0]);
        Element image = new ImageElement(shown.columns(), shown.rows(), shown.argb(), box, isSmooth);
        double opacity = attrs().number("opacity", 1);
        out.add(opacity < 1 ? Group.translucent(Math.max(0, opacity), List.of(image)) : image);
    }

    @Override
    public List<LegendEntry> legend() {
        return List.of();
    }
}
