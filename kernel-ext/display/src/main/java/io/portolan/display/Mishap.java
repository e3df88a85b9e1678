package io.portolan.display;

/** Tells what foreign code may throw without anybody else being concerned. */
final class Mishap {

    private Mishap() {}

    /**
     * Passes over what can be told beside a value's text, and throws on what concerns the thread or the whole process: no
     * memory left, a cell that is stopped.
     */
    @SuppressWarnings({"deprecation", "removal"}) // JShell stops a cell by a subclass of ThreadDeath
    static void passOver(Throwable failure) {
        boolean bottomless = failure instanceof StackOverflowError;
        if (failure instanceof ThreadDeath || failure instanceof VirtualMachineError && !bottomless) {
            throw (Error) failure;
        }
    }
}
