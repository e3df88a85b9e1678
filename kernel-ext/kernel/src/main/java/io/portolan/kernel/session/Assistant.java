package io.portolan.kernel.session;

import io.portolan.display.MimeBundle;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import jdk.jshell.JShell;

/** Helps a front end while code is written. Waits for its turn while a cell runs. */
public final class Assistant {

    private final ReentrantLock turn;
    private final Completions completions;
    private final Inspections inspections;
    private final CompletenessCheck completeness;

    Assistant(JShell shell, SnippetScanner scanner, ReentrantLock turn, Set<String> magics) {
        this.turn = turn;
        completions = new Completions(shell, scanner, magics);
        inspections = new Inspections(shell);
        completeness = new CompletenessCheck(scanner);
    }

    /**
     * Proposes how the name before the cursor may go on.
     *
     * @param cursor offset in chars
     */
    public Completion complete(String code, int cursor) {
        return inTurn(() -> completions.find(code, cursor));
    }

    /**
     * Describes the name at the cursor, or the call whose arguments the cursor is in; empty if there is none.
     *
     * @param cursor offset in chars
     */
    public Optional<MimeBundle> inspect(String code, int cursor) {
        return inTurn(() -> inspections.find(code, cursor));
    }

    /** Whether this could be run as it is. */
    public Completeness isComplete(String code) {
        return inTurn(() -> completeness.check(code));
    }

    private <T> T inTurn(Supplier<T> work) {
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }
}
