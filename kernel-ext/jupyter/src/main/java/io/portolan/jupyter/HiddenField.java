package io.portolan.jupyter;

import java.lang.reflect.Field;
import java.util.Optional;

/**
 * A field that a kernel keeps to itself. Kernels drop what is displayed while no cell runs; the channel and the last
 * request, with which it can be sent all the same, are only to be had this way.
 */
record HiddenField(Class<?> owner, String name) {

    /** The field's value; empty if it is null or this version of the kernel has no such field. */
    <T> Optional<T> of(Object object, Class<T> type) {
        try {
            Field field = owner.getDeclaredField(name);
            field.setAccessible(true);
            return Optional.ofNullable(field.get(object))
                    .filter(type::isInstance)
                    .map(type::cast);
        } catch (ReflectiveOperationException | RuntimeException otherVersion) {
            return Optional.empty();
        }
    }
}
