package io.portolan.spark.session;

import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the code of cells calls on executors in place of their variables; public for that code alone.
 *
 * @see CellClassFile
 */
public final class CellVariables {

    /** Static because the code of any cell must reach them without holding a reference. */
    private static final ClassValue<Map<String, CellVariable>> KNOWN = new ClassValue<>() {
        @Override
        protected Map<String, CellVariable> computeValue(Class<?> owner) {
            return new ConcurrentHashMap<>();
        }
    };

    private CellVariables() {}

    /**
     * Links code that reads a variable. All that read it in one task read the same copy.
     *
     * @param owner the class whose field the variable is
     * @param origin where the values are found
     */
    public static CallSite read(Lookup code, String name, MethodType type, String owner, String origin)
            throws ReflectiveOperationException {
        ClassLoader loader = code.lookupClass().getClassLoader();
        CellVariable variable = KNOWN.get(Class.forName(owner, false, loader))
                .computeIfAbsent(name, key -> new CellVariable(owner, name, loader, ValueSource.at(origin)));
        MethodHandle value = MethodHandles.lookup().bind(variable, "value", MethodType.methodType(Object.class));
        return new ConstantCallSite(value.asType(type));
    }

    /** Links code that assigns a variable, which would be lost on the executor. */
    public static CallSite write(Lookup code, String name, MethodType type, String owner, String origin) {
        CellVariableException error = new CellVariableException("The cell variable \"" + name
                + "\" cannot be assigned on an executor: the notebook would not see it. Return the value from the lambda, "
                + "or use an accumulator.");
        MethodHandle thrower = MethodHandles.throwException(void.class, CellVariableException.class)
                .bindTo(error);
        return new ConstantCallSite(MethodHandles.dropArguments(thrower, 0, type.parameterList()));
    }
}
