package io.portolan.mlflow;

import io.portolan.display.PortolanException;
import org.jspecify.annotations.Nullable;

/** MLflow could not be reached, or refused. */
public final class MlflowException extends PortolanException {

    MlflowException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
