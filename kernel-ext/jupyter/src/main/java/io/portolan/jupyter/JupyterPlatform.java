package io.portolan.jupyter;

import io.portolan.display.Capability;
import io.portolan.display.CellListener;
import io.portolan.display.DisplayContext;
import io.portolan.display.DisplayException;
import io.portolan.display.DisplayHandle;
import io.portolan.display.Displays;
import io.portolan.display.Environment;
import io.portolan.display.MimeBundle;
import io.portolan.display.MimeTypes;
import io.portolan.display.NotebookPlatform;
import io.portolan.display.Page;
import io.portolan.display.Theme;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** What all kernels of Jupyter have in common. */
abstract class JupyterPlatform implements NotebookPlatform {

    /**
     * The types offered. Plotly's own is not among them: every front end that would take it takes HTML as well, and it
     * would double the notebook's size.
     */
    static final List<String> TYPES = List.of(
            MimeTypes.HTML,
            MimeTypes.MARKDOWN,
            MimeTypes.PNG,
            MimeTypes.JPEG,
            MimeTypes.SVG,
            MimeTypes.PDF,
            MimeTypes.TEXT);

    /** Jupyter's server cuts a kernel off that sends more than 3 MB within three seconds. */
    private static final long BYTE_BUDGET = 2_800_000;

    private static final int SURE = 90;

    private final Page page = new Page();
    private final List<CellListener> listeners = new CopyOnWriteArrayList<>();
    private String lastRequest = "";
    private @Nullable Kernel kernel;

    /** Looks for the kernel this program runs in. */
    abstract Optional<Kernel> find(Environment environment);

    @Override
    public int detect(Environment environment) {
        return kernel(environment).isPresent() ? SURE : 0;
    }

    private synchronized Optional<Kernel> kernel(Environment environment) {
        if (kernel == null) {
            try {
                kernel = find(environment).orElse(null);
            } catch (LinkageError other) {
                throw new DisplayException("this version of the " + name() + " kernel is not known: " + other, other);
            }
        }
        return Optional.ofNullable(kernel);
    }

    private Kernel kernel() {
        return kernel(Environment.system())
                .orElseThrow(() -> new DisplayException("there is no " + name() + " kernel in this program"));
    }

    @Override
    public DisplayContext context() {
        Set<Capability> capabilities = EnumSet.of(
                Capability.ALTERNATIVES, Capability.SCRIPTS, Capability.UPDATE_DISPLAY, Capability.PERSISTENT_OUTPUT);
        capabilities.addAll(more());
        kernel(Environment.system()).flatMap(Kernel::cell).ifPresent(this::enter);
        return new DisplayContext(new LinkedHashSet<>(TYPES), capabilities, BYTE_BUDGET, Theme.LIGHT, page);
    }

    /** What this kernel's page can do besides. */
    abstract Set<Capability> more();

    private void enter(Cell cell) {
        if (isNew(cell)) {
            page.enterCell(cell.id());
            listeners.forEach(CellListener::ended);
        }
    }

    private synchronized boolean isNew(Cell cell) {
        boolean changed = !cell.request().equals(lastRequest);
        lastRequest = cell.request();
        return changed;
    }

    /** Kernels do not tell of cells: that one has ended is found out when another one asks for the context. */
    @Override
    public void listen(CellListener listener) {
        listeners.add(listener);
    }

    @Override
    public void install(Displays displays) {
        kernel(Environment.system()).ifPresent(found -> found.renderBy(new CellResults(displays)));
    }

    @Override
    public DisplayHandle publish(MimeBundle bundle) {
        String id = UUID.randomUUID().toString();
        Kernel found = kernel();
        try {
            found.display(id, Output.of(bundle));
        } catch (LinkageError other) {
            throw new DisplayException("this version of the " + name() + " kernel is not known: " + other, other);
        }
        return new Handle(found, id);
    }

    private record Handle(Kernel kernel, String id) implements DisplayHandle {

        @Override
        public void update(MimeBundle bundle) {
            kernel.update(id, Output.of(bundle));
        }

        @Override
        public void clear() {
            kernel.update(id, Output.EMPTY);
        }
    }
}
