package io.portolan.spark.session;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.lang.StackWalker.StackFrame;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The classes that a notebook's cells declare, and their variables.
 *
 * @param loader what JShell loads them by
 */
record CellClasses(ClassLoader loader) {

    /** JShell puts each snippet into a class of this name and a number. */
    private static final String WRAPPER = "REPL.$JShell$";

    private static final String PACKAGE = "REPL/";

    /** Those of the notebook whose cell runs; outside a notebook, those of the thread's own loader. */
    static CellClasses ofCaller() {
        return new CellClasses(callers().stream()
                .findFirst()
                .map(Class::getClassLoader)
                .orElseGet(() -> Thread.currentThread().getContextClassLoader()));
    }

    /** The cells' classes whose code has led here, the innermost first. */
    static List<? extends Class<?>> callers() {
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.map(StackFrame::getDeclaringClass)
                        .filter(type -> type.getName().startsWith(WRAPPER))
                        .toList());
    }

    /**
     * The class file that executors are to have: of a cell, or of any library the notebook has.
     *
     * @param resource such as {@code REPL/$JShell$5.class}
     * @param origin where executors find the values of variables
     */
    Optional<byte[]> forExecutors(String resource, String origin) {
        return classFile(resource)
                .map(found -> resource.startsWith(PACKAGE) ? found.forExecutors(origin) : found.bytes());
    }

    /** The class file of any class the notebook has. */
    Optional<CellClassFile> classFile(String resource) {
        try (InputStream in = loader.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(new CellClassFile(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The serialized value that a variable has now.
     *
     * @param owner the class whose field it is
     * @throws CellVariableException if there is no such variable or its value cannot be serialized
     */
    byte[] value(String owner, String name) {
        try {
            Field field = Class.forName(owner, false, loader).getField(name);
            field.setAccessible(true); // a public field of a class that is not
            return serialize(name, field.get(null));
        } catch (ReflectiveOperationException e) {
            throw new CellVariableException("The notebook has no variable \"" + name + "\" any more.", e);
        }
    }

    private static byte[] serialize(String name, @Nullable Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (NotSerializableException e) {
            throw new CellVariableException(
                    "The cell variable \"" + name + "\" is used on an executor, but cannot be sent there: "
                            + e.getMessage() + " is not serializable. Let its class implement java.io.Serializable, or "
                            + "put what is needed of it into a variable of its own.",
                    e);
        } catch (IOException e) {
            throw new CellVariableException("The cell variable \"" + name + "\" cannot be sent to executors: " + e, e);
        }
        return bytes.toByteArray();
    }
}
