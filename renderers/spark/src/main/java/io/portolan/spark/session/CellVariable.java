package io.portolan.spark.session;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import org.apache.spark.TaskContext;
import org.jspecify.annotations.Nullable;

/**
 * A variable of the notebook as an executor sees it. Its value is that of the driver while the stage runs; each task has
 * its own copy, as of anything that a lambda captures.
 */
final class CellVariable {

    private final String owner;
    private final String name;
    private final ClassLoader loader;
    private final ValueSource source;
    private final ThreadLocal<@Nullable Copy> copies = new ThreadLocal<>();
    private volatile @Nullable Fetched fetched;

    CellVariable(String owner, String name, ClassLoader loader, ValueSource source) {
        this.owner = owner;
        this.name = name;
        this.loader = loader;
        this.source = source;
    }

    /** The value for the task that runs on this thread. */
    @Nullable
    Object value() {
        TaskContext task = TaskContext.get();
        if (task == null) {
            return read(source.fetch(owner, name));
        }
        Copy copy = copies.get();
        if (copy == null || copy.attempt != task.taskAttemptId()) {
            copy = new Copy(task.taskAttemptId(), read(bytes(task.stageId())));
            copies.set(copy);
        }
        return copy.value;
    }

    private byte[] bytes(int stage) {
        Fetched known = fetched;
        if (known == null || known.stage != stage) {
            known = new Fetched(stage, source.fetch(owner, name));
            fetched = known;
        }
        return known.bytes;
    }

    private @Nullable Object read(byte[] bytes) {
        try (ObjectInputStream in = new CellObjects(bytes)) {
            return in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new CellVariableException(
                    "The cell variable \"" + name + "\" cannot be read on an executor: " + e, e);
        }
    }

    private record Copy(long attempt, @Nullable Object value) {}

    private record Fetched(int stage, byte[] bytes) {}

    /** Objects whose classes may be those of cells. */
    private final class CellObjects extends ObjectInputStream {

        CellObjects(byte[] bytes) throws IOException {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass description) throws IOException, ClassNotFoundException {
            try {
                return Class.forName(description.getName(), false, loader);
            } catch (ClassNotFoundException e) {
                return super.resolveClass(description); // primitive types
            }
        }
    }
}
