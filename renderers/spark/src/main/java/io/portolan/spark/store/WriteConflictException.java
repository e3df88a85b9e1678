package io.portolan.spark.store;

/** Others kept changing a store while charts were written to it. None of these charts were stored: write them again. */
public final class WriteConflictException extends ChartStoreException {

    WriteConflictException(String message, Throwable cause) {
        super(message, cause);
    }
}
