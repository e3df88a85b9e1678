package io.portolan.spark.session;

/** A session that cannot be had; the message tells what to do. */
public final class SparkSessionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SparkSessionException(String message) {
        super(message);
    }

    SparkSessionException(String message, Throwable cause) {
        super(message, cause);
    }
}
