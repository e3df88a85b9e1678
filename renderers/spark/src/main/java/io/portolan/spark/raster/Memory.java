package io.portolan.spark.raster;

/** What is said where memory is too short. */
final class Memory {

    private Memory() {}

    /**
     * What a task throws in place of the error of the virtual machine, at which Spark would end the executor and in a local
     * session the whole program. The error is not its cause, among which Spark looks as well; nor is it of a class of
     * ours, which the driver of a Connect server does not know.
     *
     * @param remedy besides more memory
     */
    static IllegalStateException tooShort(String remedy, OutOfMemoryError error) {
        return new IllegalStateException("Memory is too short (" + error.getMessage() + "): " + remedy
                + ", or raise spark.executor.memory and spark.driver.memory.");
    }
}
