package io.portolan.image.trace;

import io.portolan.image.axis.Axis;
import io.portolan.image.value.Column;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Bars that count data by bins. */
public final class HistogramTrace extends Bars implements Binned {

    private final boolean vertical;
    private final BarLook look;
    private Selection selection = Selection.none();
    private double[] data = {};
    private double[] weights = {};
    private double binWidth;

    public HistogramTrace(TraceSetup setup) {
        super(setup);
        boolean lying = attrs().has("y") && !attrs().has("x");
        look = new BarLook(setup);
        vertical = attrs().text("orientation", lying ? "h" : "v").equals("v");
    }

    @Override
    public boolean isVertical() {
        return vertical;
    }

    /** Counts are numbers, whatever the other column holds. */
    @Override
    public Column sample(String letter) {
        boolean counts = letter.equals(vertical ? "y" : "x");
        return counts ? Column.of(0.0) : super.sample(letter);
    }

    @Override
    public Axis axis() {
        return positionAxis();
    }

    @Override
    public String letter() {
        return vertical ? "x" : "y";
    }

    @Override
    public boolean isOneOfTwo() {
        return false;
    }

    @Override
    public boolean wantsRim() {
        return false;
    }

    @Override
    public List<Binned> binned() {
        return List.of(this);
    }

    @Override
    public void calculate() {
        data = positionAxis().numbers(attrs().column(vertical ? "x" : "y"));
        weights = attrs().column(vertical ? "y" : "x").numbers();
    }

    /** Histograms that lie over each other have bins of their own. */
    @Override
    public String binGroup() {
        boolean overlay = setup().layout().text("barmode", "group").equals("overlay");
        String subplot = x().id() + y().id() + vertical;
        return attrs().text("bingroup", overlay ? subplot + setup().index() : subplot);
    }

    @Override
    public double[] data() {
        return data;
    }

    @Override
    AreaStyle style(int index, Selection chosen) {
        return look.style(index, chosen);
    }

    @Override
    public Optional<ColorBarSpec> colorBar() {
        return look.colorBar();
    }

    /** One bin alone has the width that it was asked for. */
    @Override
    double singleWidth() {
        return positions().length == 1 && binWidth > 0 ? binWidth : super.singleWidth();
    }

    @Override
    public void count(double[] edges) {
        int bins = edges.length - 1;
        binWidth = bins > 0 ? edges[1] - edges[0] : 1;
        BinValues values = new BinValues(attrs(), edges, data.length);
        for (int i = 0; i < data.length; i++) {
            values.add(data[i], i < weights.length ? weights[i] : Double.NaN);
        }
        double[] centers = new double[Math.max(0, bins)];
        for (int i = 0; i < centers.length; i++) {
            centers[i] = (edges[i] + edges[i + 1]) / 2;
        }
        trimmed(centers, values.sizes());
        selection = new Selection(attrs()).grouped(point -> bar(point, values, centers));
    }

    /** Bars without those before the first and behind the last that has a size. */
    private void trimmed(double[] centers, double[] sizes) {
        int from = 0;
        int to = sizes.length;
        while (from < to && !(sizes[from] != 0)) {
            from++;
        }
        while (to > from && !(sizes[to - 1] != 0)) {
            to--;
        }
        bars(Arrays.copyOfRange(centers, from, to), Arrays.copyOfRange(sizes, from, to));
    }

    /** The bar that counts a point of the data; negative where none does. */
    private int bar(int point, BinValues values, double[] centers) {
        int bin = point >= 0 && point < data.length ? values.bin(data[point]) : -1;
        return bin < 0 ? -1 : Arrays.binarySearch(positions(), centers[bin]);
    }

    @Override
    Selection selection() {
        return selection;
    }
}
