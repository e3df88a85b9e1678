package io.portolan.spark.session;

import io.portolan.spark.session.CellClassFile.Variable;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/**
 * What a Connect server has to be sent, as it cannot ask the notebook: before each request, all that the running cell
 * refers to and that has not been sent yet.
 */
final class CellUpload {

    /** What the code of cells calls on executors. */
    private static final List<Class<?>> RUNTIME =
            List.of(CellVariables.class, CellVariable.class, CellVariableException.class, ValueSource.class);

    private static final int LARGEST_VALUE = 1 << 20;

    private final SparkSession session;
    private final CellClasses classes;
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<Variable> variables = new LinkedHashSet<>();
    private final Map<Variable, String> values = new HashMap<>();

    CellUpload(SparkSession session, CellClasses classes) {
        this.session = session;
        this.classes = classes;
    }

    /** Class files that were not asked for before, by resource name; sets the variables they read in the session. */
    synchronized Map<String, byte[]> next() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (known.isEmpty()) {
            runtime().forEach(name -> classes.classFile(name).ifPresent(file -> files.put(name, file.bytes())));
        }
        Deque<String> open = new ArrayDeque<>();
        CellClasses.callers().forEach(type -> open.add(resource(type)));
        while (!open.isEmpty()) {
            String name = open.remove();
            if (known.add(name)) {
                classes.classFile(name).ifPresent(file -> {
                    files.put(name, file.forExecutors(ValueSource.JOB));
                    variables.addAll(file.reads());
                    open.addAll(file.references());
                });
            }
        }
        variables.forEach(this::set);
        return files;
    }

    private static Stream<String> runtime() {
        return RUNTIME.stream()
                .flatMap(type -> Stream.concat(Stream.of(type), Stream.of(type.getDeclaredClasses())))
                .map(CellUpload::resource)
                .flatMap(name -> Stream.of(name, name.replace(".class", "$1.class")));
    }

    private static String resource(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    private void set(Variable variable) {
        String value = value(variable);
        if (!value.equals(values.put(variable, value))) {
            session.conf().set(ValueSource.property(variable.owner(), variable.name()), value);
        }
    }

    private String value(Variable variable) {
        try {
            byte[] bytes = classes.value(variable.owner(), variable.name());
            return bytes.length > LARGEST_VALUE
                    ? "The cell variable \"" + variable.name() + "\" is too large to be sent with every task: "
                            + bytes.length + " bytes. Make a dataset of it and join."
                    : ValueSource.BYTES + Base64.getEncoder().encodeToString(bytes);
        } catch (CellVariableException e) {
            return e.getMessage();
        }
    }
}
