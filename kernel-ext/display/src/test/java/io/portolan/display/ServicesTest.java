package io.portolan.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServicesTest {

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();

    @SuppressWarnings("rawtypes")
    private final Services<DisplayHook> services = new Services<>(DisplayHook.class, told::add);

    private ClassLoader before;
    private Growing loader;

    /** The loader of a notebook, to which jars are added on the way. */
    private static final class Growing extends URLClassLoader {

        Growing(ClassLoader parent) {
            super(new URL[0], parent);
        }

        void add(Path jar) throws IOException {
            addURL(jar.toUri().toURL());
        }
    }

    @BeforeEach
    void enterNotebook() {
        before = Thread.currentThread().getContextClassLoader();
        loader = new Growing(before);
        Thread.currentThread().setContextClassLoader(loader);
    }

    @AfterEach
    void leaveNotebook() throws IOException {
        Thread.currentThread().setContextClassLoader(before);
        loader.close();
    }

    private List<String> names() {
        return services.all().stream()
                .map(provider -> provider.getClass().getSimpleName())
                .toList();
    }

    @Test
    void aJarAddedLaterIsFound() throws IOException {
        assertThat(names()).isEmpty();
        loader.add(new ProviderJar(folder).hook("First", ""));
        assertThat(names()).containsExactly("First");
        loader.add(new ProviderJar(folder).hook("Second", ""));
        assertThat(names()).containsExactly("First", "Second");
    }

    @Test
    void aProviderIsMadeOnce() throws IOException {
        loader.add(new ProviderJar(folder).hook("First", ""));
        Object first = services.all().get(0);
        loader.add(new ProviderJar(folder).hook("Second", ""));
        assertThat(services.all().get(0)).isSameAs(first);
    }

    @Test
    void brokenProvidersAreToldOnceAndTheOthersFound() throws IOException {
        ProviderJar jars = new ProviderJar(folder);
        loader.add(jars.missing("Missing"));
        loader.add(jars.hook("Throwing", "if (true) throw new IllegalStateException(\"no\");"));
        loader.add(jars.hook("Unlinked", "if (true) throw new NoClassDefFoundError(\"gone\");"));
        loader.add(jars.hook("Sound", ""));
        assertThat(names()).containsExactly("Sound");
        assertThat(told)
                .hasSize(3)
                .anyMatch(line -> line.contains("acme.Missing"))
                .anyMatch(line -> line.contains("acme.Throwing"))
                .anyMatch(line -> line.contains("gone"));
        loader.add(jars.hook("Later", ""));
        assertThat(names()).containsExactly("Sound", "Later");
        assertThat(told).hasSize(3);
    }

    @Test
    void aProviderWhoseLibraryIsAbsentWaitsForIt() throws IOException {
        ProviderJar jars = new ProviderJar(folder);
        loader.add(jars.hook(
                "Needy",
                "library(); } static void library() {"
                        + " if (Thread.currentThread().getContextClassLoader().getResource(\"acme/Library.class\") == null)"
                        + " throw new NoClassDefFoundError(\"acme/Library\");"));
        assertThat(names()).isEmpty();
        assertThat(told).isEmpty();
        loader.add(jars.hook("Library", ""));
        assertThat(names()).containsExactlyInAnyOrder("Needy", "Library");
    }
}
