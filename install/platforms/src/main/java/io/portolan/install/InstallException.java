package io.portolan.install;

import io.portolan.display.PortolanException;
import org.jspecify.annotations.Nullable;

/** Portolan could not be brought to a platform. */
public final class InstallException extends PortolanException {

    public InstallException(String message) {
        super(message);
    }

    public InstallException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
