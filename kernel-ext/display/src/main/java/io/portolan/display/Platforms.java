package io.portolan.display;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Chooses the platform: the one asked for by name, else the surest, else files. */
final class Platforms {

    private final Services<NotebookPlatform> services;
    private final NotebookPlatform files;
    private final Environment environment;
    private final Consumer<String> report;
    private final Set<NotebookPlatform> complained = new HashSet<>();

    Platforms(Environment environment, Consumer<String> report) {
        this.environment = environment;
        this.report = report;
        this.services = new Services<>(NotebookPlatform.class, report);
        this.files = new FilePlatform(environment, report);
    }

    NotebookPlatform files() {
        return files;
    }

    /** The platform of the {@code platform} setting, else the surest that is present. */
    NotebookPlatform choose() {
        Optional<String> forced = environment.setting("platform");
        return forced.isPresent() ? named(forced.get()) : surest();
    }

    NotebookPlatform named(String name) {
        return all().stream()
                .filter(platform -> platform.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new DisplayException("There is no platform \"" + name + "\". Known here: "
                        + all().stream().map(NotebookPlatform::name).collect(Collectors.joining(", "))));
    }

    private NotebookPlatform surest() {
        NotebookPlatform surest = files;
        int best = 0;
        for (NotebookPlatform platform : all()) {
            int sureness = sureness(platform);
            if (sureness > best) {
                surest = platform;
                best = sureness;
            }
        }
        return surest;
    }

    private int sureness(NotebookPlatform platform) {
        try {
            return platform.detect(environment);
        } catch (RuntimeException | LinkageError broken) {
            if (complained.add(platform)) {
                report.accept("Portolan passes over the platform " + platform.name() + ": " + broken);
            }
            return 0;
        }
    }

    private List<NotebookPlatform> all() {
        List<NotebookPlatform> all = new ArrayList<>(services.all());
        all.add(files);
        return all;
    }
}
