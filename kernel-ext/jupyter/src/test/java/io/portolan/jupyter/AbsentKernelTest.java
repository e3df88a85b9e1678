package io.portolan.jupyter;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.display.Environment;
import io.portolan.display.NotebookPlatform;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** The same jar lies on class paths where some kernels, or all, are absent. */
class AbsentKernelTest {

    @Test
    void noKernelRunsInATest() {
        for (NotebookPlatform platform : List.of(new BaseKernelPlatform(), new JJavaPlatform(), new RapaioPlatform())) {
            assertThat(platform.detect(Environment.system()))
                    .as(platform.name())
                    .isZero();
        }
    }

    @Test
    void platformsLoadWithoutAnyKernelsClasses() throws IOException {
        ClassLoader jdk = ClassLoader.getPlatformClassLoader();
        try (URLClassLoader alone = new URLClassLoader(ours(), jdk)) {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(alone);
            try {
                Class<?> service = alone.loadClass(NotebookPlatform.class.getName());
                assertThat(ServiceLoader.load(service, alone)).hasSize(3);
                Object displays = alone.loadClass("io.portolan.display.Displays")
                        .getMethod("get")
                        .invoke(null);
                Object platform = displays.getClass().getMethod("platform").invoke(displays);
                assertThat(service.getMethod("name").invoke(platform)).isEqualTo("file");
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            } finally {
                thread.setContextClassLoader(before);
            }
        }
    }

    /** This module and the SPI, nothing else. */
    private static URL[] ours() throws MalformedURLException {
        return new URL[] {place(BaseKernelPlatform.class), place(NotebookPlatform.class)};
    }

    private static URL place(Class<?> type) throws MalformedURLException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .toUri()
                .toURL();
    }
}
