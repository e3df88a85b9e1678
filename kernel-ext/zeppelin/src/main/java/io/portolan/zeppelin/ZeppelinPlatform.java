package io.portolan.zeppelin;

import io.portolan.display.DisplayContext;
import io.portolan.display.DisplayException;
import io.portolan.display.DisplayHandle;
import io.portolan.display.Displays;
import io.portolan.display.Environment;
import io.portolan.display.MimeBundle;
import io.portolan.display.NotebookPlatform;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of Zeppelin. Only its own thread knows a paragraph, so the last one seen is kept for what is shown from
 * other threads.
 */
public final class ZeppelinPlatform implements NotebookPlatform {

    private static final String CONTEXT_CLASS = "org.apache.zeppelin.interpreter.InterpreterContext";
    private static final int IN_PARAGRAPH = 95;
    private static final int IN_ZEPPELIN = 60;

    private @Nullable Notes notes;

    @Override
    public String name() {
        return "zeppelin";
    }

    @Override
    public int detect(Environment environment) {
        if (environment.findClass(CONTEXT_CLASS).isEmpty()) {
            return 0;
        }
        return notes().paragraph().isPresent() ? IN_PARAGRAPH : IN_ZEPPELIN;
    }

    @Override
    public void install(Displays displays) {
        notes().paragraph();
    }

    @Override
    public DisplayContext context() {
        return notes().context();
    }

    @Override
    public DisplayHandle publish(MimeBundle bundle) {
        Optional<Paragraph> paragraph = notes().paragraph();
        return paragraph
                .orElseThrow(() -> new DisplayException(
                        "no paragraph of Zeppelin was seen; call Displays.get() once in a paragraph"))
                .publish(bundle);
    }

    /** Made when first needed: it touches Zeppelin's classes, and this class must load without them. */
    private synchronized Notes notes() {
        if (notes == null) {
            notes = new Notes();
        }
        return notes;
    }
}
