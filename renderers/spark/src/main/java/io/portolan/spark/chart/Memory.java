package io.portolan.spark.chart;

import java.util.concurrent.Callable;

/**
 * Lets a chart for which memory is too short fail by an exception. At the error of the virtual machine Spark would end
 * the executor, with whatever else it does, and in a local session the whole program.
 */
final class Memory {

    private Memory() {}

    /**
     * The result of a drawing, which is tried again without others of that kind: memory may have been short because of
     * what was drawn beside it.
     *
     * @throws ChartException if memory is too short even so
     */
    static <T> T draw(Callable<T> drawing) throws Exception {
        try {
            return drawing.call();
        } catch (OutOfMemoryError besideOthers) {
            return drawAlone(drawing);
        }
    }

    private static synchronized <T> T drawAlone(Callable<T> drawing) throws Exception {
        try {
            return drawing.call();
        } catch (OutOfMemoryError e) {
            throw new ChartException(tooShort("this chart", e));
        }
    }

    /** The message of an exception, of which the error must not be the cause: Spark looks among causes as well. */
    static String tooShort(String what, OutOfMemoryError error) {
        return "Memory is too short for " + what + " (" + error.getMessage()
                + "): select fewer columns, lower the job's rowLimit, draw less, or raise spark.executor.memory;"
                + " in a local session, spark.driver.memory.";
    }
}
