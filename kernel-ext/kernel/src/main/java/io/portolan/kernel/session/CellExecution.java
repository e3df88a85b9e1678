package io.portolan.kernel.session;

import java.lang.reflect.Method;
import jdk.jshell.execution.DirectExecutionControl;
import org.jspecify.annotations.Nullable;

/**
 * Runs compiled snippets on the thread that evaluates the cell, keeps the value of the last one as an object, and stops
 * it when asked.
 */
final class CellExecution extends DirectExecutionControl {

    private final Object lock = new Object();
    private @Nullable Thread running;
    private boolean stopRequested;
    private @Nullable Object value;
    private @Nullable InternalException breakdown;

    CellExecution(CellLoader loader) {
        super(new CellLoaderDelegate(loader));
    }

    /** JShell drops errors that are neither the user's nor fatal; they are kept here to be told. */
    @Override
    public String invoke(String className, String method)
            throws RunException, InternalException, EngineTerminationException {
        try {
            return super.invoke(className, method);
        } catch (InternalException e) {
            breakdown = e;
            throw e;
        }
    }

    @Override
    protected String invoke(Method snippet) throws Exception {
        value = null;
        enter();
        try {
            value = snippet.invoke(null);
        } finally {
            leave();
        }
        // JShell would make text of every value, of a million rows too; the value is displayed later, if at all.
        return "";
    }

    private void enter() {
        synchronized (lock) {
            if (stopRequested) {
                throw new StopCheck.CellStopped();
            }
            running = Thread.currentThread();
        }
    }

    private void leave() {
        synchronized (lock) {
            running = null;
            // An interrupt that arrived late must not hit the compiler: it would close the jars it reads.
            Thread.interrupted();
        }
    }

    /** The value of the last snippet; gives it once. */
    @Nullable
    Object takeValue() {
        Object taken = value;
        value = null;
        return taken;
    }

    /** Why the last snippet could not be run at all, or null; gives it once. */
    @Nullable
    InternalException takeBreakdown() {
        InternalException taken = breakdown;
        breakdown = null;
        return taken;
    }

    /** Forgets earlier requests to stop. */
    void beginCell() {
        synchronized (lock) {
            stopRequested = false;
            StopCheck.clear();
        }
    }

    boolean stopped() {
        synchronized (lock) {
            return stopRequested;
        }
    }

    @Override
    public void stop() {
        synchronized (lock) {
            stopRequested = true;
            if (running != null) {
                StopCheck.stop(running);
                running.interrupt();
            }
        }
    }
}
