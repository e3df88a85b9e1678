package io.portolan.databricks;

import io.portolan.display.Capability;
import io.portolan.display.DisplayContext;
import io.portolan.display.DisplayException;
import io.portolan.display.DisplayHandle;
import io.portolan.display.Environment;
import io.portolan.display.FilePlatform;
import io.portolan.display.HtmlOutput;
import io.portolan.display.MimeBundle;
import io.portolan.display.MimeTypes;
import io.portolan.display.NotebookPlatform;
import io.portolan.display.Page;
import io.portolan.display.Theme;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A Databricks notebook. Each output is a frame of its own. Where {@code displayHTML} is out of reach, values are
 * written to files, best into a Volume: the setting {@code dir} is the folder.
 */
public final class DatabricksPlatform implements NotebookPlatform {

    /** Outputs over 10 MB are refused by the latest runtimes; this leaves room for how they are wrapped. */
    private static final long BYTE_BUDGET = 8_000_000;

    private static final int SURE = 80;

    private final @Nullable HtmlSink given;
    private final Environment environment;

    /** Looks for the driver's {@code displayHTML}. */
    public DatabricksPlatform() {
        this(null, Environment.system());
    }

    DatabricksPlatform(@Nullable HtmlSink given, Environment environment) {
        this.given = given;
        this.environment = environment;
    }

    @Override
    public String name() {
        return "databricks";
    }

    @Override
    public int detect(Environment program) {
        return program.variable("DATABRICKS_RUNTIME_VERSION").isPresent()
                        || program.variable("DB_CLUSTER_ID").isPresent()
                ? SURE
                : 0;
    }

    @Override
    public DisplayContext context() {
        return new DisplayContext(
                new LinkedHashSet<>(
                        List.of(MimeTypes.HTML, MimeTypes.SVG, MimeTypes.PNG, MimeTypes.JPEG, MimeTypes.TEXT)),
                Set.of(Capability.SCRIPTS, Capability.PERSISTENT_OUTPUT, Capability.ISOLATED_FRAME),
                BYTE_BUDGET,
                Theme.LIGHT,
                new Page());
    }

    @Override
    public DisplayHandle publish(MimeBundle bundle) {
        Optional<HtmlSink> sink = Optional.ofNullable(given).or(() -> DriverDisplay.find(environment));
        if (sink.isEmpty()) {
            return toFile(bundle, "displayHTML is out of reach; give it once with Databricks.use(displayHTML(_))");
        }
        try {
            sink.get().show(HtmlOutput.of(bundle));
            return new Shown(this, "output-" + UUID.randomUUID());
        } catch (DisplayException failure) {
            return toFile(bundle, failure.getMessage() + "; give it once with Databricks.use(displayHTML(_))");
        }
    }

    /** Cells show what is printed to standard output, but not always to standard error. */
    private DisplayHandle toFile(MimeBundle bundle, String reason) {
        return new FilePlatform(environment, message -> System.out.println(message + " (" + reason + ")"))
                .publish(bundle);
    }

    /** A shown output cannot be reached again: a new one is shown in its place. */
    private record Shown(NotebookPlatform platform, String id) implements DisplayHandle {

        @Override
        public void update(MimeBundle bundle) {
            platform.publish(bundle);
        }

        @Override
        public void clear() {
            throw new DisplayException("Databricks cannot take a shown output away; clear the cell instead");
        }
    }
}
