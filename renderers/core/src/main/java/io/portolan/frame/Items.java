package io.portolan.frame;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.BaseStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The elements of anything that can be gone through: collections, arrays, streams, and the sequences of other JVM languages. */
final class Items {

    private Items() {}

    /** Whether {@link #each} can go through it; touches no element. */
    static boolean isSequence(Object data) {
        return data instanceof Iterable
                || data instanceof BaseStream
                || data.getClass().isArray()
                || foreignIterator(data).isPresent();
    }

    /** A copy of the elements, or empty if the data has none to go through. */
    static Optional<List<@Nullable Object>> of(Object data) {
        List<@Nullable Object> items = new ArrayList<>();
        return each(data, items::add) ? Optional.of(items) : Optional.empty();
    }

    /**
     * Hands over each element in turn.
     *
     * @return false if the data cannot be gone through
     */
    static boolean each(Object data, Consumer<@Nullable Object> consumer) {
        if (data instanceof Iterable<?> iterable) {
            iterable.forEach(consumer);
            return true;
        }
        if (data instanceof BaseStream<?, ?> stream) {
            stream.iterator().forEachRemaining(consumer);
            return true;
        }
        if (data.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(data); i++) {
                consumer.accept(Array.get(data, i));
            }
            return true;
        }
        return eachForeign(data, consumer);
    }

    /** What is kept of data that may change or that can be gone through only once. */
    static Object kept(Object data) {
        return data instanceof Collection || data instanceof BaseStream ? of(data).orElseThrow() : data;
    }

    /** Scala's collections are no {@link Iterable}; their iterator has the same two methods under the same names. */
    private static Optional<Object> foreignIterator(Object data) {
        try {
            Object iterator = data.getClass().getMethod("iterator").invoke(data);
            boolean known =
                    iterator instanceof Iterator || (hasMethod(iterator, "hasNext") && hasMethod(iterator, "next"));
            return known ? Optional.of(iterator) : Optional.empty();
        } catch (ReflectiveOperationException | RuntimeException notASequence) {
            return Optional.empty();
        }
    }

    private static boolean hasMethod(@Nullable Object object, String name) {
        return object != null
                && Stream.of(object.getClass().getMethods())
                        .anyMatch(method -> method.getName().equals(name) && method.getParameterCount() == 0);
    }

    private static boolean eachForeign(Object data, Consumer<@Nullable Object> consumer) {
        Optional<Object> iterator = foreignIterator(data);
        if (iterator.isPresent() && iterator.get() instanceof Iterator<?> plain) {
            plain.forEachRemaining(consumer);
        } else if (iterator.isPresent()) {
            drain(iterator.get(), consumer);
        }
        return iterator.isPresent();
    }

    private static void drain(Object iterator, Consumer<@Nullable Object> consumer) {
        try {
            Method hasNext = iterator.getClass().getMethod("hasNext");
            Method next = iterator.getClass().getMethod("next");
            // The class of an iterator is often private though its methods are public.
            hasNext.setAccessible(true);
            next.setAccessible(true);
            while ((Boolean) hasNext.invoke(iterator)) {
                consumer.accept(next.invoke(iterator));
            }
        } catch (ReflectiveOperationException e) {
            throw new UnsupportedDataException(
                    "Going through a " + iterator.getClass().getName() + " failed: " + e, e);
        }
    }
}
