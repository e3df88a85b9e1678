package io.portolan.display;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What platforms look at to tell whether they are running: variables, system properties, classes. */
public final class Environment {

    private final UnaryOperator<@Nullable String> variables;
    private final UnaryOperator<@Nullable String> properties;

    private Environment(UnaryOperator<@Nullable String> variables, UnaryOperator<@Nullable String> properties) {
        this.variables = variables;
        this.properties = properties;
    }

    /** This process. */
    public static Environment system() {
        return new Environment(System::getenv, System::getProperty);
    }

    /** An environment of the given variables and properties, each a function from name to value or null. */
    public static Environment of(
            UnaryOperator<@Nullable String> variables, UnaryOperator<@Nullable String> properties) {
        return new Environment(variables, properties);
    }

    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.apply(name)).filter(value -> !value.isBlank());
    }

    public Optional<String> property(String name) {
        return Optional.ofNullable(properties.apply(name)).filter(value -> !value.isBlank());
    }

    /** A setting: the property {@code portolan.name}, else the variable {@code PORTOLAN_NAME}. */
    public Optional<String> setting(String name) {
        return property("portolan." + name)
                .or(() -> variable(
                        "PORTOLAN_" + name.toUpperCase(java.util.Locale.ROOT).replace('.', '_')));
    }

    /** Finds a class by any of {@link #loaders()}, without initialising it. */
    public Optional<Class<?>> findClass(String name) {
        for (ClassLoader loader : loaders()) {
            try {
                return Optional.of(Class.forName(name, false, loader));
            } catch (ClassNotFoundException | LinkageError absent) {
                continue;
            }
        }
        return Optional.empty();
    }

    /** Portolan's own loader and the thread's context loader: user jars are often visible to the latter alone. */
    public static Set<ClassLoader> loaders() {
        Set<ClassLoader> loaders = new LinkedHashSet<>();
        loaders.add(Environment.class.getClassLoader());
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        if (context != null) {
            loaders.add(context);
        }
        return loaders;
    }
}
