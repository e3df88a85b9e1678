package io.portolan.spark.store;

import io.portolan.display.PortolanException;
import org.jspecify.annotations.Nullable;

/** A store of charts that cannot be read or written; what it held before is still there. */
public class ChartStoreException extends PortolanException {

    ChartStoreException(String message) {
        super(message);
    }

    ChartStoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
