package io.portolan.kernel.session;

import io.portolan.display.DisplayHandle;
import io.portolan.display.Displays;
import io.portolan.display.Environment;
import io.portolan.display.MimeBundle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import jdk.jshell.JShell;
import org.jspecify.annotations.Nullable;

/**
 * One running notebook: evaluates cells of Java and magics in this JVM, one after the other, and shows their values
 * through {@link Displays}. While it is open it owns {@code System.out}, {@code err} and {@code in}, so a JVM has one
 * open session at a time.
 *
 * <p>A cell's result is the value of its last expression, unless a semicolon ends it. A cell that fails leaves the
 * session as it was before the failing snippet.
 *
 * <p>Cells run on the thread that calls {@link #evaluate}; {@link #interrupt} is called from another.
 */
public final class Session implements AutoCloseable {

    private static final int WARM_UP_ROUNDS = 40;
    private static final int SAMPLE_ROUNDS = 5;

    private final ReentrantLock turn = new ReentrantLock(true);
    private final InheritableThreadLocal<@Nullable CellOutput> ownOutput = new InheritableThreadLocal<>();
    private final CellLoader loader = new CellLoader(Session.class.getClassLoader());
    private final CellExecution execution = new CellExecution(loader);
    private final JShell shell = JShell.builder()
            .executionEngine(new CellExecutionProvider(execution), java.util.Map.of())
            .build();
    private final SnippetScanner scanner = new SnippetScanner();
    private final Evaluator evaluator = new Evaluator(shell, scanner, execution);
    private final List<Preload> pendingPreloads;
    private final SessionOptions options;
    private final Streams streams;
    private final KernelPlatform platform;
    private volatile @Nullable CellOutput lastOutput;
    private volatile @Nullable Thread evaluating;
    private volatile boolean closed;

    private Session(SessionOptions options) {
        this.options = options;
        pendingPreloads = new ArrayList<>(options.preloads());
        platform = new KernelPlatform(this::output, options);
        streams = new Streams(this::output);
    }

    /** Starts a session and makes its platform the one in use, unless the setting {@code platform} names another. */
    public static Session open(SessionOptions options) {
        Session session = new Session(options);
        session.inContext(session::preload);
        String wanted = Environment.system().setting("platform").orElse(KernelPlatform.NAME);
        if (wanted.equalsIgnoreCase(KernelPlatform.NAME)) {
            Displays.get().use(session.platform);
        }
        return session;
    }

    /** The cell that started the calling thread, else the last one. */
    private @Nullable CellOutput output() {
        CellOutput own = ownOutput.get();
        return own != null ? own : lastOutput;
    }

    /** Evaluates a cell; never throws for what the cell does. */
    public CellResult evaluate(Cell cell, CellOutput output) {
        turn.lock();
        try {
            evaluating = Thread.currentThread();
            execution.beginCell();
            lastOutput = output;
            ownOutput.set(output);
            platform.context().page().enterCell(cell.id());
            return inContext(() -> run(cell, output));
        } finally {
            platform.tellEnded();
            streams.flush();
            ownOutput.remove();
            evaluating = null;
            turn.unlock();
        }
    }

    private CellResult run(Cell cell, CellOutput output) {
        Source source = new Source("cell [" + cell.number() + "]", cell.source());
        try {
            Optional<Object> value =
                    new CellRun(evaluator, options.magics(), output, this::addToClassPath).run(source, 0);
            evaluator.takeUnresolvedNotes().forEach(note -> output.stream(StandardStream.ERR, note + "\n"));
            return value.flatMap(Session::describe).map(CellResult::of).orElse(CellResult.none());
        } catch (CellFailure failure) {
            evaluator.takeUnresolvedNotes();
            return CellResult.failed(failure.error());
        }
    }

    private static Optional<MimeBundle> describe(Object value) {
        // The value was shown when its handle was made.
        return value instanceof DisplayHandle
                ? Optional.empty()
                : Optional.of(Displays.get().bundle(value));
    }

    private <T> T inContext(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private boolean preload() {
        return pendingPreloads.removeIf(preload -> {
            boolean present = preload.requiredClasses().stream()
                    .allMatch(name -> Environment.system().findClass(name).isPresent());
            if (present) {
                preload.imports().forEach(shell::eval);
            }
            return present;
        });
    }

    private void addToClassPath(List<Path> entries) {
        entries.forEach(entry -> shell.addToClasspath(entry.toString()));
        preload();
    }

    /** Stops the running cell; does nothing if none is running. */
    public void interrupt() {
        if (evaluating != null) {
            platform.tellInterrupted();
            execution.stop();
        }
    }

    /** What helps to write code: completion, documentation, whether it is whole. */
    public Assistant assistant() {
        return new Assistant(shell, scanner, turn, options.magics().names());
    }

    /**
     * Evaluates and displays, to nobody, what makes the first cells fast, and prepares for questions of the assistant.
     * Meant for a thread of its own: cells take their turn in between.
     */
    public void warmUp() {
        for (int round = 0; round < WARM_UP_ROUNDS && !closed; round++) {
            rehearse("java.util.stream.Stream.of(" + round + ").map(i -> i + 1).count()");
        }
        for (int round = 0; round < SAMPLE_ROUNDS && !closed; round++) {
            samples().forEach(sample -> rehearse(sample).ifPresent(platform::rehearse));
        }
        if (!closed) {
            // From here on JShell collects, in a thread of its own, the names it can propose.
            inTurn(shell::sourceCodeAnalysis);
        }
    }

    private List<String> samples() {
        return inTurn(() -> options.preloads().stream()
                .filter(preload -> !pendingPreloads.contains(preload))
                .flatMap(preload -> preload.sample().stream())
                .toList());
    }

    private Optional<Object> rehearse(String expression) {
        return inTurn(() -> evaluator.rehearse(expression));
    }

    private <T> T inTurn(Supplier<T> work) {
        turn.lock();
        try {
            execution.beginCell();
            return inContext(work);
        } finally {
            turn.unlock();
        }
    }

    /** Holds the classes of cells and the jars that magics added. */
    public CellLoader loader() {
        return loader;
    }

    /** The platform that shows values in this session's cells. */
    public KernelPlatform platform() {
        return platform;
    }

    /**
     * Gives the process its streams back. The jars that cells added stay open: their libraries may have something left to
     * do when the process ends, as Spark has.
     */
    @Override
    public void close() {
        closed = true;
        streams.close();
        shell.close();
        scanner.close();
    }
}
