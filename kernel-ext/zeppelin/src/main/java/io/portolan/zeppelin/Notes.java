package io.portolan.zeppelin;

import io.portolan.display.Capability;
import io.portolan.display.DisplayContext;
import io.portolan.display.MimeTypes;
import io.portolan.display.Page;
import io.portolan.display.Theme;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.zeppelin.interpreter.InterpreterContext;
import org.apache.zeppelin.interpreter.InterpreterOutput;
import org.jspecify.annotations.Nullable;

/** The notes that this interpreter serves; each is a page of its own, on which its paragraphs are the cells. */
final class Notes {

    /** A note is sent to the browser and stored as a whole, so outputs are kept moderate; Zeppelin has no limit here. */
    private static final long BYTE_BUDGET = 4_000_000;

    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private @Nullable InterpreterContext last;
    private @Nullable InterpreterOutput lastOutput;

    /** The paragraph of this thread, else one that is running on another, else the last one seen. */
    synchronized Optional<Paragraph> paragraph() {
        InterpreterContext current = InterpreterContext.get();
        if (current == null && !running(last)) {
            current = InterpreterContext.getAllContexts().values().stream()
                    .findFirst()
                    .orElse(null);
        }
        if (current != null && current.out != null) {
            enter(current);
        }
        return Optional.ofNullable(last).map(context -> new Paragraph(context.out));
    }

    private static boolean running(@Nullable InterpreterContext context) {
        return context != null && InterpreterContext.getAllContexts().containsValue(context);
    }

    /** A paragraph that runs again has the same id but a new output. */
    private void enter(InterpreterContext current) {
        if (current.out != lastOutput) {
            page(current).enterCell(String.valueOf(current.getParagraphId()));
            lastOutput = current.out;
        }
        last = current;
    }

    private Page page(InterpreterContext context) {
        return pages.computeIfAbsent(String.valueOf(context.getNoteId()), note -> new Page());
    }

    synchronized DisplayContext context() {
        paragraph();
        InterpreterContext context = last;
        return new DisplayContext(
                new LinkedHashSet<>(
                        List.of(MimeTypes.HTML, MimeTypes.SVG, MimeTypes.PNG, MimeTypes.JPEG, MimeTypes.TEXT)),
                Set.of(
                        Capability.SCRIPTS,
                        Capability.UPDATE_DISPLAY,
                        Capability.PERSISTENT_OUTPUT,
                        Capability.SHARED_PAGE),
                BYTE_BUDGET,
                Theme.LIGHT,
                context == null ? new Page() : page(context));
    }
}
