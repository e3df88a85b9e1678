package io.portolan.image.text;

import io.portolan.image.font.GlyphRun;
import io.portolan.image.scene.TextLine;
import io.portolan.image.scene.TextRun;
import io.portolan.image.scene.TextStyle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one text: tags that Plotly knows change the style, other tags are text, as in plotly.js. */
final class MarkupReader {

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|\\n|\\r");
    private static final Pattern TAG = Pattern.compile("<(/?)([^ <>/]*)(\\s[^<>]*)?/?>");

    private final Deque<Span> open = new ArrayDeque<>(2);
    private final List<TextLine> lines = new ArrayList<>(1);
    private final List<TextRun> runs = new ArrayList<>(1);
    private double width;
    private final double lineHeight;

    /** An element that is open: its tag, and how text in it looks. */
    private record Span(String tag, TextStyle style, double rise) {}

    MarkupReader(TextStyle style) {
        open.push(new Span("", style, 0));
        lineHeight = style.size() * TextBlock.LINE_SPACING;
    }

    List<TextLine> read(String markup) {
        if (markup.indexOf('<') >= 0 || markup.indexOf('\n') >= 0 || markup.indexOf('\r') >= 0) {
            addMarked(LINE_BREAK.matcher(markup).replaceAll(" "));
        } else {
            add(markup);
        }
        endLine();
        return lines;
    }

    private void addMarked(String text) {
        Matcher tag = TAG.matcher(text);
        int at = 0;
        while (text.indexOf('<', at) >= 0 && tag.find()) {
            add(text.substring(at, tag.start()));
            take(tag);
            at = tag.end();
        }
        add(text.substring(at));
    }

    private void take(Matcher tag) {
        String name = tag.group(2).toLowerCase(java.util.Locale.ROOT);
        if (name.equals("br")) {
            endLine();
        } else if (!SpanStyle.isKnown(name)) {
            add(tag.group());
        } else if (tag.group(1).isEmpty()) {
            Span outer = open.element();
            SpanStyle style = new SpanStyle(name, tag.group(3) == null ? "" : tag.group(3));
            open.push(new Span(
                    name,
                    style.of(outer.style()),
                    outer.rise() + style.rise(outer.style().size())));
        } else if (open.element().tag().equals(name)) {
            open.pop();
        }
    }

    private void add(String source) {
        if (!source.isEmpty()) {
            String text = Entities.decode(source);
            Span span = open.element();
            for (TextRun run : Lettering.runs(text, span.style(), span.rise())) {
                runs.add(run);
                width += GlyphRun.width(run.text(), run.style());
            }
        }
    }

    private void endLine() {
        lines.add(new TextLine(runs, lines.size() * lineHeight, width));
        runs.clear();
        width = 0;
    }
}
