package io.portolan.raster.store;

import io.portolan.display.PortolanException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A store that cannot be read or written; the message says why and what to do. */
public final class StoreException extends PortolanException {

    /** What is wrong. */
    public enum Fault {
        /** The file is something else. */
        NOT_A_STORE,
        /** It was written by a later version. */
        NEWER,
        /** It was written by an earlier version, in a format that is no longer read. */
        OLDER,
        /** Its end is missing. */
        TRUNCATED,
        /** Some of its bytes have changed. */
        DAMAGED,
        /** The store was closed. */
        CLOSED,
        /** The data cannot be packed as was asked. */
        UNSUITABLE,
        /** There is no such file or folder. */
        MISSING,
        /** The file or the folder may not be used. */
        DENIED,
        /** The disk is full. */
        FULL,
        /** The disk failed otherwise. */
        FAILED
    }

    private final Fault fault;

    StoreException(Fault fault, String message) {
        this(fault, message, null);
    }

    private StoreException(Fault fault, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }

    /** In words, what happened to a file. */
    static StoreException of(Path file, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return new StoreException(
                    Fault.MISSING,
                    "There is no " + cause.getMessage() + "; check the name, or pack the data first.",
                    cause);
        }
        if (cause instanceof AccessDeniedException || says(cause, "permission denied", "read-only")) {
            return new StoreException(
                    Fault.DENIED,
                    "May not use " + file + ": its folder or the file itself is protected. Give another.",
                    cause);
        }
        if (says(cause, "no space left", "not enough space", "quota exceeded")) {
            return new StoreException(
                    Fault.FULL,
                    "The disk is full: " + file
                            + " could not be written. While packing, a store needs about twice the bytes"
                            + " of its rows; free some or give another folder.",
                    cause);
        }
        return new StoreException(
                Fault.FAILED, "The disk failed with " + file + ": " + cause.getMessage() + ".", cause);
    }

    private static boolean says(IOException cause, String... words) {
        String reason = cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
        String text = String.valueOf(reason).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
