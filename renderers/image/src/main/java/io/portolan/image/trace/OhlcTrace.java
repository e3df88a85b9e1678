package io.portolan.image.trace;

import io.portolan.image.axis.Span;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.trace.Candles.Candle;
import io.portolan.image.value.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines from lowest to highest values, with ticks at opening and closing ones. */
public final class OhlcTrace extends CartesianTrace {

    private static final int LAYER = 33;

    private final CandleLook look;
    private Candles candles = new Candles();
    private double step = 1;

    public OhlcTrace(TraceSetup setup) {
        super(setup);
        look = new CandleLook(attrs());
    }

    @Override
    public Column sample(String letter) {
        return Candles.sample(attrs(), letter);
    }

    @Override
    public int layer() {
        return LAYER;
    }

    @Override
    public void calculate() {
        candles = Candles.of(this);
    }

    /** Gives the traces of one axis ticks of one length: a share of the least distance of their positions. */
    static void settle(List<OhlcTrace> group) {
        double least = group.stream()
                .mapToDouble(trace -> Spacing.of(trace.candles.positions()).smallest())
                .min()
                .orElse(1);
        group.forEach(trace -> trace.step = least);
    }

    @Override
    public void show() {
        Arrays.stream(candles.positions())
                .forEach(position -> x().show(Span.of(position - step / 2, position + step / 2)));
        candles.showValues(this);
    }

    @Override
    public boolean wantsRangeSlider() {
        return true;
    }

    @Override
    public void draw(List<Element> out) {
        List<Element> parts = new ArrayList<>();
        candles.draw(new Selection(attrs()), this::draw, parts);
        translucent(parts, out);
    }

    private void draw(Candle candle, List<Element> out) {
        out.add(PathElement.stroked(path(candle), look.stroke(candle.direction())));
    }

    private Path path(Candle candle) {
        double reach = step * attrs().number("tickwidth", 0.3);
        double from = x().pixelOf(candle.position() - reach);
        double to = x().pixelOf(candle.position() + reach);
        double middle = x().hasBreaks() ? (from + to) / 2 : x().pixelOf(candle.position());
        double open = y().pixelOf(candle.open());
        double close = y().pixelOf(candle.close());
        return Path.builder()
                .move(from, open)
                .line(middle, open)
                .move(middle, y().pixelOf(candle.high()))
                .line(middle, y().pixelOf(candle.low()))
                .move(to, close)
                .line(middle, close)
                .build();
    }

    @Override
    public List<LegendEntry> legend() {
        return List.of(new LegendEntry(setup().name(), attrs(), this::drawKey));
    }

    private void drawKey(double cx, double cy, List<Element> out) {
        Path falling =
                Path.builder().move(15, 0).line(0, 0).move(8, 6).line(8, 0).build();
        out.add(PathElement.stroked(falling.translated(cx, cy), look.key("decreasing")));
        out.add(PathElement.stroked(falling.scaled(-1).translated(cx, cy), look.key("increasing")));
    }
}
