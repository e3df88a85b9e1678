package io.portolan.image.text;

import io.portolan.image.font.GlyphRun;
import io.portolan.image.font.Typefaces;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.TextEffects;
import io.portolan.image.scene.TextEffects.Shadow;
import io.portolan.image.scene.TextElement;
import io.portolan.image.scene.TextLine;
import io.portolan.image.scene.TextRun;
import io.portolan.image.scene.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** A text with shadows behind it and lines along its letters. */
final class DecoratedText {

    /** How thick lines are, in font sizes; at least a pixel. */
    private static final double THICKNESS = 0.1;

    private final TextElement text;
    private final List<Element> parts = new ArrayList<>();

    private DecoratedText(TextElement text) {
        this.text = text;
    }

    /** The text itself where there is nothing to add. */
    static Element of(TextElement text) {
        for (TextLine line : text.lines()) {
            for (TextRun run : line.runs()) {
                if (run.style().effects().isDrawn()) {
                    return new DecoratedText(text).whole();
                }
            }
        }
        return text;
    }

    private Element whole() {
        TextStyle first = text.lines().stream()
                .flatMap(line -> line.runs().stream())
                .findFirst()
                .orElseThrow()
                .style();
        List<Shadow> shadows = first.effects().shadows();
        for (int i = shadows.size() - 1; i >= 0; i--) {
            parts.add(shadow(shadows.get(i)));
        }
        parts.add(text);
        text.lines().forEach(this::rules);
        return new Group(parts, null, 1);
    }

    private TextElement shadow(Shadow shadow) {
        List<TextLine> lines = text.lines().stream()
                .map(line -> new TextLine(
                        line.runs().stream()
                                .map(run -> new TextRun(run.text(), run.style().withColor(shadow.color()), run.rise()))
                                .toList(),
                        line.dy(),
                        line.width()))
                .toList();
        return new TextElement(lines, text.x() + shadow.dx(), text.y() + shadow.dy(), text.anchor(), text.angle());
    }

    private void rules(TextLine line) {
        double x = -text.anchor().share() * line.width();
        double size = line.runs().stream()
                .mapToDouble(run -> run.style().size())
                .max()
                .orElse(0);
        for (TextRun run : line.runs()) {
            double width = GlyphRun.width(run.text(), run.style());
            rules(run.style(), size, x, width, line.dy() - run.rise());
            x += width;
        }
    }

    /** Lines along a run; small capitals have those of the large letters beside them. */
    private void rules(TextStyle style, double size, double x, double width, double baseline) {
        TextEffects effects = style.effects();
        double thick = Math.max(1, size * THICKNESS);
        double ascent = Typefaces.of(style).ascent() * size;
        if (effects.under()) {
            rule(style, x, baseline + Math.max(1, Math.ceil(thick / 2)), width, thick);
        }
        if (effects.over()) {
            rule(style, x, baseline - ascent - thick, width, thick);
        }
        if (effects.through()) {
            rule(style, x, baseline - (ascent + thick) / 3, width, thick);
        }
    }

    private void rule(TextStyle style, double x, double y, double width, double thick) {
        Path path = Path.builder()
                .rect(x, y, width, thick)
                .build()
                .rotated(text.angle())
                .translated(text.x(), text.y());
        parts.add(PathElement.filled(path, style.color()));
    }
}
