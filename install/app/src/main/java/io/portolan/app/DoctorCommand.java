package io.portolan.app;

import io.portolan.display.Displays;
import io.portolan.figure.Format;
import io.portolan.figure.Renderers;
import io.portolan.kernel.KernelSpec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code portolan doctor}: what was detected, what is missing, how to mend it. */
@Command(
        name = "doctor",
        description = "Tells what was detected here, what is missing, and how to mend it.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    private boolean sound = true;

    @Override
    public Integer call() {
        line("ok", "Java " + Runtime.version(), System.getProperty("java.home"));
        for (Format format : new Format[] {Format.HTML, Format.PNG, Format.SVG, Format.PDF}) {
            renderer(format);
        }
        line("ok", "platform", Displays.get().platform().name() + " (force another with -Dportolan.platform=NAME)");
        program("mvn", "needed to build and test: apt-get install maven");
        program("jupyter", "needed for the Jupyter kernel: apt-get install jupyter-notebook");
        kernelspec();
        program("chromium", "needed by render --engine chromium and by tests: apt-get install chromium");
        return sound ? 0 : 1;
    }

    private void renderer(Format format) {
        boolean found = Renderers.find(format).isPresent();
        sound &= found;
        String mend = "nothing makes it; build again with install/portolan";
        line(found ? "ok" : "missing", "renderer " + format.extension(), found ? "" : mend);
    }

    private void program(String name, String mend) {
        Optional<Path> found = find(name);
        line(
                found.isPresent() ? "ok" : "absent",
                name,
                found.map(Path::toString).orElse(mend));
    }

    private void kernelspec() {
        boolean found = Stream.of(KernelSpec.userFolder(), KernelSpec.prefixFolder(Path.of("/usr/local")))
                .anyMatch(kernels -> Files.isRegularFile(kernels.resolve(KernelSpec.NAME + "/kernel.json")));
        line(found ? "ok" : "absent", "Jupyter kernel", found ? "" : "install/portolan kernel install --user");
    }

    private static Optional<Path> find(String program) {
        return Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private void line(String state, String what, String note) {
        Console.of(spec).printf("%-8s%-16s%s%n", state, what, note);
    }
}
