package io.portolan.frame;

import java.io.Serializable;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.function.Function;

/**
 * Takes one value from an item of data: {@code Car::horsepower} or {@code c -> 235.2 / c.mpg()}. It is serializable so
 * that a method reference can tell its name, which becomes the title of the axis.
 *
 * @param <T> the item
 * @param <R> the value: a number, a date or time, a boolean, an enum constant or text; null is missing
 */
@FunctionalInterface
public interface Accessor<T, R> extends Function<T, R>, Serializable {

    /** The property a method reference reads, {@code horsepower} for {@code Car::getHorsepower}; empty for a lambda. */
    default Optional<String> name() {
        try {
            Method writeReplace = getClass().getDeclaredMethod("writeReplace");
            writeReplace.setAccessible(true);
            return writeReplace.invoke(this) instanceof SerializedLambda lambda
                    ? name(lambda.getImplMethodName())
                    : Optional.empty();
        } catch (ReflectiveOperationException | RuntimeException unnamed) {
            return Optional.empty();
        }
    }

    private static Optional<String> name(String method) {
        return method.contains("$") || method.contains("<")
                ? Optional.empty()
                : Optional.of(PropertyName.of(method, true));
    }
}
