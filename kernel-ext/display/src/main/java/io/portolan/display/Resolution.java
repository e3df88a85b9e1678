package io.portolan.display;

import java.util.LinkedHashMap;
import java.util.Map;

/** Computes a bundle's contents for a context: only what is accepted, within the budget, failures told as text. */
final class Resolution {

    private Resolution() {}

    /**
     * Where the context has {@link Capability#ALTERNATIVES}, every accepted type and text; elsewhere the first accepted
     * type that can be had, with text beside it only if there is something to say.
     */
    static MimeBundle resolve(MimeBundle bundle, DisplayContext context) {
        Notes notes = new Notes();
        Map<String, Content> contents =
                context.can(Capability.ALTERNATIVES) ? all(bundle, context, notes) : best(bundle, context, notes);
        if (!notes.isEmpty()) {
            addNotes(contents, notes, context);
        }
        return notes.mark(new MimeBundle(contents, bundle.metadata()));
    }

    private static Map<String, Content> all(MimeBundle bundle, DisplayContext context, Notes notes) {
        Map<String, Content> contents = new LinkedHashMap<>();
        bundle.data().forEach((type, content) -> {
            if (type.equals(MimeTypes.TEXT) || (context.accepts(type) && !isSecondStill(type, bundle, context))) {
                compute(type, content, contents, notes);
            }
        });
        new Budget(context.byteBudget()).keep(contents, notes);
        return contents;
    }

    /** One still is enough: where both kinds are shown the bitmap is, as a page's SVG is often stripped. */
    private static boolean isSecondStill(String type, MimeBundle bundle, DisplayContext context) {
        return type.equals(MimeTypes.SVG) && bundle.has(MimeTypes.PNG) && context.accepts(MimeTypes.PNG);
    }

    private static Map<String, Content> best(MimeBundle bundle, DisplayContext context, Notes notes) {
        Map<String, Content> contents = new LinkedHashMap<>();
        for (String type : context.accepted()) {
            if (bundle.has(type) && contents.isEmpty()) {
                compute(type, bundle.data().get(type), contents, notes);
                new Budget(context.byteBudget()).keep(contents, notes);
            }
        }
        if (contents.isEmpty() && notes.isEmpty()) {
            notes.add("this value has none of " + context.accepted());
        }
        return contents;
    }

    private static void compute(String type, Content content, Map<String, Content> contents, Notes notes) {
        try {
            contents.put(type, Content.of(content.value()));
        } catch (Throwable failure) {
            Mishap.passOver(failure);
            notes.fail("no " + type + ": " + reason(failure));
        }
    }

    /** Puts the notes where a reader sees them: into the text, and below a picture that is shown instead of a page. */
    private static void addNotes(Map<String, Content> contents, Notes notes, DisplayContext context) {
        String note = notes.text();
        boolean pageless = context.accepts(MimeTypes.HTML) && !contents.containsKey(MimeTypes.HTML);
        if (context.can(Capability.ALTERNATIVES) && pageless) {
            HtmlOutput.noted(contents, note)
                    .filter(page -> Budget.size(page) <= context.byteBudget() / 2)
                    .ifPresent(page -> contents.put(MimeTypes.HTML, page));
        }
        Content text = contents.get(MimeTypes.TEXT);
        contents.put(MimeTypes.TEXT, Content.of(text == null ? note : text.value() + "\n" + note));
    }

    static MimeBundle withText(MimeBundle bundle, Object value) {
        return bundle.has(MimeTypes.TEXT) ? bundle : bundle.with(MimeTypes.TEXT, Content.lazy(() -> text(value)));
    }

    static MimeBundle failed(Object value, Throwable failure) {
        String note = "displaying a " + value.getClass().getName() + " failed: " + reason(failure);
        return MimeBundle.text(text(value) + "\n[portolan: " + note + "]").failed(note);
    }

    static String text(Object value) {
        try {
            return String.valueOf(value);
        } catch (Throwable failure) {
            Mishap.passOver(failure);
            return value.getClass().getName() + " (its toString failed: " + reason(failure) + ")";
        }
    }

    private static String reason(Throwable failure) {
        String message = failure.getMessage();
        boolean told = failure instanceof PortolanException && message != null;
        return told ? message : failure.toString();
    }
}
