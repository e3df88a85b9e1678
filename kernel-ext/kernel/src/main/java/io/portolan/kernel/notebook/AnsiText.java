package io.portolan.kernel.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes terminal text apart: the colours of its escape sequences become style classes, other sequences go. */
final class AnsiText {

    private static final Pattern SEQUENCE = Pattern.compile("\u001b\\[([0-9;?]*)([A-Za-z])|\u001b[()][A-Z0-9]");

    private AnsiText() {}

    /** Text in one style; public with getters because FreeMarker reads beans. */
    public record Span(String text, String style) {

        public String getText() {
            return text;
        }

        /** Class names, such as {@code ansi-1 ansi-31}. */
        public String getStyle() {
            return style;
        }
    }

    static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        Set<Integer> codes = new TreeSet<>();
        Matcher sequence = SEQUENCE.matcher(text);
        int position = 0;
        while (sequence.find()) {
            add(spans, text.substring(position, sequence.start()), codes);
            if ("m".equals(sequence.group(2))) {
                change(codes, sequence.group(1));
            }
            position = sequence.end();
        }
        add(spans, text.substring(position), codes);
        return spans;
    }

    private static void add(List<Span> spans, String text, Set<Integer> codes) {
        if (!text.isEmpty()) {
            List<String> classes = codes.stream().map(code -> "ansi-" + code).toList();
            spans.add(new Span(text, String.join(" ", classes)));
        }
    }

    private static void change(Set<Integer> codes, String parameters) {
        for (String parameter : parameters.split(";")) {
            int code = parameter.isEmpty() ? 0 : Integer.parseInt(parameter.replace("?", ""));
            if (code == 0) {
                codes.clear();
            } else {
                codes.add(code);
            }
        }
    }
}
