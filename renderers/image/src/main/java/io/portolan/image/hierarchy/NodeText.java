package io.portolan.image.hierarchy;

import io.portolan.image.pie.SliceNumber;
import io.portolan.image.trace.TextTemplate;
import io.portolan.image.value.Attrs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the text of a node says. */
final class NodeText {

    private final HierarchyTrace trace;
    private final Node root;
    private final Node entry;
    private final SliceNumber numbers;

    /**
     * Texts of one tree.
     *
     * @param entry the node shown as the root
     */
    NodeText(HierarchyTrace trace, Node root, Node entry) {
        this.trace = trace;
        this.root = root;
        this.entry = entry;
        numbers = new SliceNumber(trace.setup().layout().text("separators", ".,"));
    }

    /** In pseudo-HTML; empty where there is none. */
    String text(Node node) {
        Attrs own = trace.attrs(node);
        String template = own.text("texttemplate", "");
        return trace.attrs().has("texttemplate") ? filled(node, own, template) : joined(node, own);
    }

    private String joined(Node node, Attrs own) {
        String info = own.text("textinfo", trace.attrs().isList("text") ? "text+label" : "label");
        List<String> wanted = List.of(info.split("\\+"));
        List<String> parts = new ArrayList<>();
        if (wanted.contains("label")) {
            parts.add(node.label());
        }
        if (wanted.contains("value") && Double.isFinite(node.ownValue())) {
            parts.add(numbers.value(node.ownValue()));
        }
        if (node.parent() != null) {
            parts.addAll(shares(node, wanted));
        }
        if (wanted.contains("text")) {
            own.text("text").ifPresent(parts::add);
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("<br>"));
    }

    private List<String> shares(Node node, List<String> wanted) {
        List<String> parts = new ArrayList<>();
        if (wanted.contains("current path")) {
            parts.add(path(node));
        }
        List<String> percents =
                wanted.stream().filter(part -> part.startsWith("percent ")).toList();
        for (String whole : List.of("parent", "entry", "root")) {
            if (percents.contains("percent " + whole)) {
                String percent = percent(share(node, whole));
                parts.add(percents.size() > 1 ? percent + " of " + whole : percent);
            }
        }
        return parts;
    }

    private double share(Node node, String whole) {
        Node of = whole.equals("root") ? root : whole.equals("entry") || node.parent() == null ? entry : node.parent();
        return node.value() / of.value();
    }

    /** Whole percents; small shares with three digits. */
    private String percent(double share) {
        long whole = Math.round(100 * share);
        return whole == 0 && Double.isFinite(share) ? numbers.percent(share) : whole + "%";
    }

    private static String path(Node node) {
        return node.ancestors().stream().map(Node::label).collect(Collectors.joining("/")) + "/";
    }

    private String filled(Node node, Attrs own, String template) {
        TextTemplate filled = new TextTemplate(template);
        if (node.index() != Node.NO_INDEX) {
            filled.point(trace.attrs(), node.index());
        }
        filled.text("label", node.label())
                .text("currentPath", path(node))
                .text("entry", entry.label())
                .text("root", root.label());
        for (String whole : List.of("parent", "entry", "root")) {
            String name = "percent" + whole.substring(0, 1).toUpperCase(Locale.ROOT) + whole.substring(1);
            double share = share(node, whole);
            filled.number(name, share).text(name, percent(share));
        }
        if (node.parent() != null) {
            filled.text("parent", node.parent().label());
        }
        if (Double.isFinite(node.ownValue())) {
            filled.number("value", node.ownValue()).text("value", numbers.value(node.ownValue()));
        }
        own.text("text").ifPresent(text -> filled.text("text", text));
        return filled.fill(trace.attrs());
    }
}
