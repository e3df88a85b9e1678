package io.portolan.image.hierarchy;

import io.portolan.image.plot.Domain;
import io.portolan.image.plot.Page;
import io.portolan.image.plot.Panel;
import io.portolan.image.plot.PanelTrace;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Stroke;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.UniformText;
import io.portolan.image.trace.AreaStyle;
import io.portolan.image.trace.ColorBarSpec;
import io.portolan.image.trace.ColorMapper;
import io.portolan.image.trace.LegendEntry;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.ColorScale;
import io.portolan.image.value.Column;
import io.portolan.image.value.FontAttrs;
import io.portolan.image.value.Shades;
import io.portolan.json.JsonNull;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A trace that shows a tree. */
abstract class HierarchyTrace extends PanelTrace {

    private static final Color DARK = Color.rgb(0x44, 0x44, 0x44);

    private @Nullable Node root;
    private @Nullable ColorMapper scale;
    private boolean hasValues;

    HierarchyTrace(TraceSetup setup) {
        super(setup);
    }

    /** The name of its type: of its panel, and the start of its attributes' names in the layout. */
    abstract String type();

    /** Lays its tree out. */
    abstract HierarchyFigure figure(Node root, Page page, UniformText uniform);

    @Override
    public final String panelName() {
        return type();
    }

    @Override
    public final Panel panel(List<PanelTrace> traces) {
        return new HierarchyPanel(
                type(), traces.stream().map(HierarchyTrace.class::cast).toList());
    }

    @Override
    public final void calculate() {
        TreeReader reader = new TreeReader(attrs());
        hasValues = reader.hasValues();
        root = reader.root()
                .filter(tree -> NodeValues.settle(tree, attrs(), hasValues))
                .orElse(null);
        if (root != null && attrs().flag("sort", true)) {
            root.sort();
        }
        scale = wantsScale() ? scale() : null;
    }

    private boolean wantsScale() {
        Attrs marker = attrs().part("marker");
        Column colors = marker.column("colors");
        for (int i = 0; i < colors.size(); i++) {
            if (Double.isFinite(colors.number(i))) {
                return true;
            }
        }
        return marker.has("coloraxis")
                || marker.flag("showscale", false)
                || marker.number("cmin").isPresent() && marker.number("cmax").isPresent()
                || marker.at("colorscale").flatMap(ColorScale::of).isPresent()
                || marker.has("colorbar");
    }

    private ColorMapper scale() {
        ColorMapper mapper = setup().colorAxes().mapper(attrs().part("marker"), "c", true);
        mapper.include(nodes().stream().mapToDouble(this::colorValue).toArray());
        return mapper;
    }

    /** What stands for a node on the scale: its stated colour, or else its own value. */
    private double colorValue(Node node) {
        Column colors = attrs().column("marker.colors");
        if (!colors.isEmpty()) {
            return node.index() == Node.NO_INDEX ? Double.NaN : colors.number(node.index());
        }
        return hasValues ? node.ownValue() : node.value();
    }

    final Optional<Node> root() {
        return Optional.ofNullable(root);
    }

    /** All nodes, level by level; none where there is no tree. */
    final List<Node> nodes() {
        return root == null ? List.of() : root.descendants();
    }

    final boolean hasColorScale() {
        return scale != null;
    }

    final Color scaleColor(Node node) {
        double value = colorValue(node);
        return scale == null || Double.isNaN(value) ? DARK : scale.color(value);
    }

    @Override
    public final Optional<ColorBarSpec> colorBar() {
        Attrs marker = attrs().part("marker");
        boolean shown = !marker.has("coloraxis") && marker.flag("showscale", marker.has("colorbar"));
        return Optional.ofNullable(scale).filter(mapper -> shown).map(ColorMapper::bar);
    }

    @Override
    public final List<LegendEntry> legend() {
        return List.of();
    }

    /** The node that is shown as the root. */
    final Node entry(Node tree) {
        String level = attrs().text("level", "");
        return tree.descendants().stream()
                .filter(node -> !level.isEmpty() && node.id().equals(level))
                .findFirst()
                .orElse(tree);
    }

    /** Whether the root only holds several trees together. */
    static boolean holdsSeveral(Node tree) {
        return tree.index() == Node.NO_INDEX && tree.id().isEmpty();
    }

    /** How many levels are shown; infinite where there is no limit. */
    final double maxDepth() {
        double most = attrs().number("maxdepth", -1);
        return most >= 0 ? most : Double.POSITIVE_INFINITY;
    }

    final Rect place(Page page) {
        return Domain.of(attrs(), setup().layout()).on(page);
    }

    final Color paper() {
        return setup().layout().color("paper_bgcolor", Color.WHITE);
    }

    /** Its attributes as they are for one node. */
    final Attrs attrs(Node node) {
        return node.index() == Node.NO_INDEX ? attrs().choosing(list -> JsonNull.NULL) : attrs().forPoint(node.index());
    }

    final Stroke line(Node node) {
        Attrs line = attrs(node).part("marker.line");
        return new Stroke(
                line.color("color", paper()),
                Math.max(0, line.number("width", 1)),
                new double[0],
                Stroke.Cap.BUTT,
                Stroke.Join.ROUND);
    }

    /** How a node of a colour looks; nodes that are in no list have no pattern. */
    AreaStyle style(Node node, Color fill) {
        boolean listed = node.index() != Node.NO_INDEX;
        return AreaStyle.of(fill, line(node), listed ? attrs(node).part("marker.pattern") : Attrs.empty());
    }

    final double opacity() {
        return Math.max(0, Math.min(1, attrs().number("opacity", 1)));
    }

    final double leafOpacity() {
        return Math.max(0, Math.min(1, attrs().number("leaf.opacity", hasColorScale() ? 1 : 0.7)));
    }

    /**
     * The font of a node's text.
     *
     * @param inside the attribute for text on a coloured ground
     */
    final TextStyle font(Node node, String inside) {
        Attrs own = attrs(node);
        if (!hasColorScale() && node.parent() == null) {
            TextStyle general = FontAttrs.style(own, "textfont", setup().font());
            return FontAttrs.style(own, "outsidetextfont", general);
        }
        TextStyle readable = setup().font().withColor(Shades.contrasting(node.color()));
        return FontAttrs.style(own, inside, FontAttrs.style(own, "textfont", readable));
    }
}
