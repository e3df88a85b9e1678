package io.portolan.display;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The providers of one service, kept up to date while the classpath grows: each look compares the provider files that
 * the loaders see with those seen before, and loads again only when there are new ones. A broken provider is reported
 * once and skipped; one whose library is absent is passed over until the library has come. Where the context loader has
 * its own version of a provider's class, that version is used: it sees the jars of the user.
 *
 * @param <S> the service
 */
public final class Services<S> {

    private static final int MOST_FAILURES = 1000;

    private final Class<S> service;
    private final Consumer<String> report;
    private final Map<ClassLoader, Set<String>> seenFiles = new WeakHashMap<>();
    private final Map<ClassLoader, Set<String>> absentClasses = new WeakHashMap<>();
    private final Set<Class<?>> seenClasses = new HashSet<>();
    private final Set<String> reported = new HashSet<>();
    private List<S> providers = List.of();

    /**
     * @param service the service's interface
     * @param report told once of each broken provider
     */
    public Services(Class<S> service, Consumer<String> report) {
        this.service = service;
        this.report = report;
    }

    /** The providers present now, those found first leading; immutable. */
    public synchronized List<S> all() {
        for (ClassLoader loader : Environment.loaders()) {
            boolean newFiles = hasNewFiles(loader);
            if (newFiles || hasNewClasses(loader)) {
                load(loader);
            }
        }
        return providers;
    }

    private boolean hasNewFiles(ClassLoader loader) {
        boolean found = false;
        Set<String> seen = seenFiles.computeIfAbsent(loader, unseen -> new HashSet<>());
        try {
            for (URL url : Collections.list(loader.getResources("META-INF/services/" + service.getName()))) {
                found |= seen.add(url.toString());
            }
        } catch (IOException e) {
            reportOnce("Portolan cannot list providers of " + service.getSimpleName() + ": " + e);
        }
        return found;
    }

    private boolean hasNewClasses(ClassLoader loader) {
        return absentClasses.getOrDefault(loader, Set.of()).stream().anyMatch(name -> loader.getResource(name) != null);
    }

    private void load(ClassLoader loader) {
        absentClasses.put(loader, new HashSet<>());
        Iterator<ServiceLoader.Provider<S>> candidates =
                ServiceLoader.load(service, loader).stream().iterator();
        // A loader that cannot list its providers at all fails again at each step.
        for (int failures = 0; failures < MOST_FAILURES; ) {
            try {
                if (!candidates.hasNext()) {
                    return;
                }
                add(candidates.next());
            } catch (ServiceConfigurationError | LinkageError broken) {
                failures++;
                passOver(broken, loader);
            }
        }
    }

    private void add(ServiceLoader.Provider<S> candidate) {
        if (seenClasses.contains(candidate.type())) {
            return;
        }
        S provider = candidate.get();
        seenClasses.add(candidate.type());
        String name = candidate.type().getName();
        providers = Stream.concat(
                        providers.stream()
                                .filter(other -> !other.getClass().getName().equals(name)),
                        Stream.of(provider))
                .toList();
    }

    private void passOver(Throwable broken, ClassLoader loader) {
        Throwable cause = broken.getCause() == null ? broken : broken.getCause();
        if (cause instanceof NoClassDefFoundError && isClassName(cause.getMessage())) {
            absentClasses.get(loader).add(cause.getMessage() + ".class");
        } else {
            reportOnce("Portolan skips a broken provider: " + reason(broken));
        }
    }

    /** The message is another one where a class is there but could not be initialised. */
    private static boolean isClassName(@Nullable String message) {
        return message != null && message.matches("[\\w$]+(/[\\w$]+)+");
    }

    private void reportOnce(String message) {
        if (reported.add(message)) {
            report.accept(message);
        }
    }

    private static String reason(Throwable broken) {
        Throwable cause = broken.getCause();
        return cause == null ? broken.toString() : broken + " (" + cause + ")";
    }
}
