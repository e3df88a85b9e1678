package io.portolan.display;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Finds the hook for a value: the nearest type first (class, its interfaces, superclass ...), then the priority. */
final class Hooks {

    private final List<DisplayHook<?>> registered = new CopyOnWriteArrayList<>();

    @SuppressWarnings("rawtypes") // a service is looked up by its class, which has no type argument
    private final Services<DisplayHook> services;

    Hooks(Consumer<String> report) {
        services = new Services<>(DisplayHook.class, report);
    }

    /** Adds a hook; a later one goes before an earlier one of the same type and priority. */
    void register(DisplayHook<?> hook) {
        registered.add(0, hook);
    }

    Optional<DisplayHook<?>> find(Class<?> type) {
        List<DisplayHook<?>> hooks = all();
        for (Class<?> candidate : lineage(type)) {
            Optional<DisplayHook<?>> found = hooks.stream()
                    .filter(hook -> hook.typeName().equals(candidate.getName()))
                    .max(Comparator.comparingInt(DisplayHook::priority));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The latest registered first, then those that were found: among equals the first is taken. */
    private List<DisplayHook<?>> all() {
        List<DisplayHook<?>> hooks = new ArrayList<>(registered);
        services.all().forEach(hooks::add);
        return hooks;
    }

    /** The type and all it extends and implements: a class, its interfaces, its superclass ... and Object last. */
    private static Set<Class<?>> lineage(Class<?> type) {
        Set<Class<?>> lineage = new LinkedHashSet<>();
        for (Class<?> next = type; next != null; next = next.getSuperclass()) {
            lineage.add(next);
            addInterfaces(next, lineage);
        }
        return lineage;
    }

    private static void addInterfaces(Class<?> type, Set<Class<?>> lineage) {
        Deque<Class<?>> queue = new ArrayDeque<>(List.of(type.getInterfaces()));
        while (!queue.isEmpty()) {
            Class<?> next = queue.remove();
            lineage.add(next);
            queue.addAll(List.of(next.getInterfaces()));
        }
    }
}
