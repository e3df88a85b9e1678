package io.portolan.frame;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The readable properties of objects: a record's components; else getters ({@code getX}, {@code isX}), methods named
 * like a field of the class, and public fields. Classes that are not public are read too, as long as their module lets
 * us.
 */
final class Properties {

    private Properties() {}

    /** Property name to reader, for all classes among the items, in order of appearance; an item without it gives null. */
    static Map<String, Function<@Nullable Object, @Nullable Object>> of(List<@Nullable Object> items) {
        Map<Class<?>, Map<String, AccessibleObject>> members = new LinkedHashMap<>();
        items.stream()
                .filter(Objects::nonNull)
                .forEach(item -> members.computeIfAbsent(item.getClass(), Properties::open));
        Map<String, Function<@Nullable Object, @Nullable Object>> readers = new LinkedHashMap<>();
        members.values().stream()
                .flatMap(each -> each.keySet().stream())
                .forEach(name -> readers.put(
                        name,
                        item -> item == null
                                ? null
                                : read(
                                        members.getOrDefault(item.getClass(), Map.of())
                                                .get(name),
                                        item)));
        if (readers.isEmpty()) {
            throw new UnsupportedDataException("Found no properties in "
                    + members.keySet().stream().map(Class::getName).collect(Collectors.joining(", "))
                    + ": records, getters, methods named like their field and public fields are read.");
        }
        return readers;
    }

    private static Map<String, AccessibleObject> members(Class<?> type) {
        Map<String, AccessibleObject> members = new LinkedHashMap<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                members.put(component.getName(), component.getAccessor());
            }
            return members;
        }
        Map<String, Method> accessors = accessors(type);
        // Fields come in the order they are written; methods come in none.
        fields(type).forEach(field -> {
            if (accessors.containsKey(field.getName())) {
                members.put(field.getName(), accessors.get(field.getName()));
            } else if (Modifier.isPublic(field.getModifiers())) {
                members.put(field.getName(), field);
            }
        });
        accessors.keySet().stream().sorted().forEach(name -> {
            if (isGetter(accessors.get(name))) {
                members.putIfAbsent(name, accessors.get(name));
            }
        });
        return members;
    }

    private static Map<String, AccessibleObject> open(Class<?> type) {
        Map<String, AccessibleObject> members = members(type);
        // Whether one stays closed is told when it is read, for it may never be.
        members.values().forEach(AccessibleObject::trySetAccessible);
        return members;
    }

    private static Stream<Field> fields(Class<?> type) {
        Stream<Field> inherited = type.getSuperclass() == null ? Stream.of() : fields(type.getSuperclass());
        return Stream.concat(
                inherited,
                Arrays.stream(type.getDeclaredFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()));
    }

    private static Map<String, Method> accessors(Class<?> type) {
        Map<String, Method> accessors = new LinkedHashMap<>();
        Stream.of(type.getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && method.getReturnType() != void.class
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getDeclaringClass() != Object.class)
                .forEach(method -> accessors.merge(name(method), method, (a, b) -> isGetter(a) ? a : b));
        return accessors;
    }

    private static final Set<Class<?>> FLAGS = Set.of(boolean.class, Boolean.class);

    private static boolean isGetter(Method method) {
        return !name(method).equals(method.getName());
    }

    private static String name(Method method) {
        return PropertyName.of(method.getName(), FLAGS.contains(method.getReturnType()));
    }

    private static @Nullable Object read(@Nullable AccessibleObject member, Object item) {
        if (member == null) {
            return null;
        }
        try {
            return member instanceof Method method ? method.invoke(item) : ((Field) member).get(item);
        } catch (InvocationTargetException failed) {
            throw new UnsupportedDataException(
                    "Reading " + member + " failed: " + failed.getCause(), failed.getCause());
        } catch (ReflectiveOperationException | RuntimeException closed) {
            throw new UnsupportedDataException(
                    "Cannot read " + member + ": its module keeps it closed. Open the package of "
                            + item.getClass().getName() + " to Portolan, or give the channel a function such as"
                            + " x(item -> item.value()).",
                    closed);
        }
    }
}
