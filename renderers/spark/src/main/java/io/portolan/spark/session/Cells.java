package io.portolan.spark.session;

import java.lang.StackWalker.StackFrame;

/** The classes that a notebook's cells declare. */
final class Cells {

    /** JShell puts each snippet into a class of this name and a number. */
    static final String WRAPPER = "REPL.$JShell$";

    private Cells() {}

    /** The loader of the cell that runs; outside a notebook, the thread's own. */
    static ClassLoader loader() {
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.map(StackFrame::getDeclaringClass)
                        .filter(type -> type.getName().startsWith(WRAPPER))
                        .findFirst())
                .map(Class::getClassLoader)
                .orElseGet(() -> Thread.currentThread().getContextClassLoader());
    }
}
