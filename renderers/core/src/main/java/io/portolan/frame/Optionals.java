package io.portolan.frame;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Values that may be missing, in Java's classes for them and in Scala's. */
final class Optionals {

    private static final String SCALA = "scala.Option";

    private Optionals() {}

    /** What is in an optional, null if nothing; any other value as it is. */
    static @Nullable Object content(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.orElse(null);
        }
        if (value instanceof OptionalDouble optional) {
            return optional.isPresent() ? optional.getAsDouble() : null;
        }
        return value != null && isScala(value.getClass().getSuperclass()) ? contentOfScala(value) : value;
    }

    private static boolean isScala(@Nullable Class<?> type) {
        return type != null && type.getName().equals(SCALA);
    }

    /** By its methods' names: any version of Scala will do, and none is needed. */
    private static @Nullable Object contentOfScala(Object option) {
        try {
            Method isEmpty = option.getClass().getMethod("isEmpty");
            Method get = option.getClass().getMethod("get");
            return (Boolean) isEmpty.invoke(option) ? null : get.invoke(option);
        } catch (ReflectiveOperationException e) {
            throw new UnsupportedDataException("Reading a " + option.getClass().getName() + " failed: " + e, e);
        }
    }
}
