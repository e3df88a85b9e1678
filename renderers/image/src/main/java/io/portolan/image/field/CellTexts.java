package io.portolan.image.field;

import io.portolan.image.axis.Axis;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import io.portolan.image.trace.ColorMapper;
import io.portolan.image.trace.TextTemplate;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.FontAttrs;
import java.util.ArrayList;
import java.util.List;

/** The texts in the cells of a field, all of one size that suits the smallest cell. */
public final class CellTexts {

    private static final Color DARK = Color.rgb(0x44, 0x44, 0x44);

    private final TraceSetup setup;
    private final Attrs attrs;
    private final double xGap;
    private final double yGap;

    private record Label(double x, double y, String text, Color ground) {

        int lines() {
            return text.split("<br>", -1).length;
        }

        int longest() {
            int longest = 0;
            for (String line : text.split("<br>", -1)) {
                longest = Math.max(longest, line.length());
            }
            return longest;
        }
    }

    /**
     * The texts of one trace.
     *
     * @param xGap pixels between columns
     * @param yGap pixels between rows
     */
    public CellTexts(TraceSetup setup, double xGap, double yGap) {
        this.setup = setup;
        this.attrs = setup.attrs();
        this.xGap = xGap;
        this.yGap = yGap;
    }

    /**
     * Draws them, if the trace has a template for them.
     *
     * @param rim how many rows and columns at each edge have none
     */
    public void draw(Field field, Axis x, Axis y, ColorMapper colors, int rim, List<Element> out) {
        if (attrs.text("texttemplate", "").isEmpty()) {
            return;
        }
        List<Label> labels = new ArrayList<>();
        double[] px = x.pixelsOf(field.x().middles());
        double[] py = y.pixelsOf(field.y().middles());
        for (int row = rim; row < py.length - rim; row++) {
            for (int column = rim; column < px.length - rim; column++) {
                double z = field.z()[row][column];
                String text = text(field, x, y, row, column);
                boolean shown = isOn(x, px[column]) && isOn(y, py[row]) && !text.isEmpty();
                if (shown) {
                    Color ground = Double.isNaN(z) ? Color.WHITE : colors.color(z);
                    labels.add(new Label(Math.rint(px[column]), Math.rint(py[row]), text, ground));
                }
            }
        }
        draw(labels, out);
    }

    private static boolean isOn(Axis axis, double pixel) {
        return pixel >= axis.offset() && pixel <= axis.offset() + axis.length();
    }

    private String text(Field field, Axis x, Axis y, int row, int column) {
        String own = field.text(row, column);
        double z = field.z()[row][column];
        TextTemplate template = new TextTemplate(attrs.text("texttemplate", ""))
                .value("x", field.x().middles()[column], x)
                .value("y", field.y().middles()[row], y)
                .text("text", own == null ? "" : own);
        return (Double.isNaN(z) ? template.text("z", "") : template.number("z", z)).fill(attrs);
    }

    private void draw(List<Label> labels, List<Element> out) {
        TextStyle inherited =
                setup.font().withSize(attrs.has("textfont.size") ? setup.font().size() : size(labels));
        for (Label label : labels) {
            boolean dark = label.ground().brightness() < 150;
            TextStyle style = FontAttrs.style(attrs, "textfont", inherited.withColor(dark ? Color.WHITE : DARK));
            if (style.size() > 0) {
                out.add(TextBlock.of(label.text(), style).centeredOn(label.x(), label.y(), Anchor.MIDDLE));
            }
        }
    }

    /** The figure's own size, or less where cells are too narrow or too low for it. */
    private double size(List<Label> labels) {
        double width = Double.POSITIVE_INFINITY;
        double height = Double.POSITIVE_INFINITY;
        for (int i = 1; i < labels.size(); i++) {
            double across = Math.abs(labels.get(i).x() - labels.get(i - 1).x());
            double down = Math.abs(labels.get(i).y() - labels.get(i - 1).y());
            width = across > 0 ? Math.min(width, across) : width;
            height = down > 0 ? Math.min(height, down) : height;
        }
        if (Double.isInfinite(width) || Double.isInfinite(height)) {
            return setup.font().size();
        }
        int longest = labels.stream().mapToInt(Label::longest).max().orElse(1);
        int lines = labels.stream().mapToInt(Label::lines).max().orElse(1);
        double byWidth = Math.floor((width - xGap) / longest / (TextBlock.LINE_SPACING / 2));
        double byHeight = Math.floor((height - yGap) / lines / TextBlock.LINE_SPACING);
        return Math.max(0, Math.min(setup.font().size(), Math.min(byWidth, byHeight)));
    }
}
