package io.portolan.image.trace;

import io.portolan.image.scene.Element;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Stroke;
import io.portolan.image.trace.BoxStats.Sample;
import io.portolan.image.trace.Candles.Candle;
import io.portolan.image.value.Column;
import java.util.ArrayList;
import java.util.List;

/** Boxes from opening to closing values, with whiskers to the lowest and the highest. */
public final class CandlestickTrace extends PositionedTrace {

    private static final int LAYER = 30;

    private final CandleLook look;
    private Candles candles = new Candles();

    public CandlestickTrace(TraceSetup setup) {
        super(setup);
        look = new CandleLook(attrs());
    }

    @Override
    String family() {
        return "box";
    }

    @Override
    double[] positions() {
        return candles.positions();
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

    @Override
    public void show() {
        showPositions();
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
        double half = place().half();
        double center = positionAxis().linear(candle.position() + place().center());
        BoxGlyph glyph = new BoxGlyph(this, center, half, half, 0);
        BoxStats box = box(candle);
        Path path = Path.builder()
                .append(glyph.box(box))
                .append(glyph.whiskers(box, half * attrs().number("whiskerwidth", 0)))
                .build();
        Stroke stroke = look.stroke(candle.direction());
        out.add(new PathElement(path, look.fill(candle.direction()), stroke.width() > 0 ? stroke : null));
    }

    private static BoxStats box(Candle candle) {
        double lower = Math.min(candle.open(), candle.close());
        double upper = Math.max(candle.open(), candle.close());
        Sample none = new Sample(new double[0], new int[0]);
        return new BoxStats(lower, candle.close(), upper, candle.low(), candle.high(), 0, 0, 0, none);
    }

    @Override
    public List<LegendEntry> legend() {
        return List.of(new LegendEntry(setup().name(), attrs(), this::drawKey));
    }

    private void drawKey(double cx, double cy, List<Element> out) {
        Path falling = Path.builder()
                .move(15, 0)
                .line(8, 0)
                .move(8, -6)
                .line(8, 6)
                .line(-8, 6)
                .close()
                .build();
        key("decreasing", falling.translated(cx, cy), out);
        key("increasing", falling.scaled(-1).translated(cx, cy), out);
    }

    private void key(String direction, Path path, List<Element> out) {
        Stroke stroke = look.key(direction);
        out.add(new PathElement(path, look.fill(direction), stroke.width() > 0 ? stroke : null));
    }
}
