package io.portolan.spark.session;

import io.portolan.display.Capability;
import io.portolan.display.CellListener;
import io.portolan.display.DisplayContext;
import io.portolan.display.DisplayHandle;
import io.portolan.display.Environment;
import io.portolan.display.MimeBundle;
import io.portolan.display.MimeTypes;
import io.portolan.display.NotebookPlatform;
import io.portolan.display.Page;
import io.portolan.display.Theme;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** A notebook that keeps the texts it has shown. */
final class ShownCells implements NotebookPlatform {

    private final List<CellListener> listeners = new CopyOnWriteArrayList<>();
    private final List<String> texts = new CopyOnWriteArrayList<>();

    void interrupt() {
        listeners.forEach(CellListener::interrupted);
    }

    void end() {
        listeners.forEach(CellListener::ended);
    }

    String last() {
        return texts.get(texts.size() - 1);
    }

    void await(Pattern text) throws InterruptedException {
        while (texts.isEmpty() || !text.matcher(last()).matches()) {
            Thread.sleep(10);
        }
    }

    @Override
    public String name() {
        return "shown";
    }

    @Override
    public int detect(Environment environment) {
        return 0;
    }

    @Override
    public DisplayContext context() {
        return new DisplayContext(
                new LinkedHashSet<>(List.of(MimeTypes.TEXT)),
                Set.of(Capability.UPDATE_DISPLAY),
                Long.MAX_VALUE,
                Theme.LIGHT,
                new Page());
    }

    @Override
    public void listen(CellListener listener) {
        listeners.add(listener);
    }

    @Override
    public DisplayHandle publish(MimeBundle bundle) {
        keep(bundle);
        return new DisplayHandle() {

            @Override
            public String id() {
                return "output";
            }

            @Override
            public void update(MimeBundle bundle) {
                keep(bundle);
            }

            @Override
            public void clear() {}
        };
    }

    private void keep(MimeBundle bundle) {
        texts.add(bundle.string(MimeTypes.TEXT).orElseThrow());
    }
}
