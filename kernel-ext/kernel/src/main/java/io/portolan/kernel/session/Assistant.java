package io.portolan.kernel.session;

import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import jdk.jshell.JShell;

/** Helps a front end while code is written. */
public final class Assistant {

    private final JShell shell;
    private final ReentrantLock turn;
    private final Set<String> magics;

    Assistant(JShell shell, ReentrantLock turn, Set<String> magics) {
        this.shell = shell;
        this.turn = turn;
        this.magics = magics;
    }
}
