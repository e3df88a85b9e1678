package io.portolan.html;

import io.portolan.figure.RenderException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of plotly.js is in the jar, as {@code install/plotly/update} wrote it down. */
final class Catalog {

    private final String version;
    private final List<Bundle> bundles;
    private final Map<String, Asset> outlines;

    private Catalog(Properties manifest) {
        version = manifest.getProperty("version");
        bundles = names(manifest, "bundles")
                .map(name -> Bundle.of(name, manifest))
                .sorted(Comparator.comparingLong(bundle -> bundle.asset().size()))
                .toList();
        outlines = names(manifest, "outlines")
                .map(name -> Asset.of(name, manifest))
                .collect(Collectors.toMap(Asset::name, Function.identity()));
    }

    static Catalog load() {
        Properties manifest = new Properties();
        try (InputStream in = Catalog.class.getResourceAsStream("plotly/manifest.properties")) {
            manifest.load(in);
        } catch (IOException e) {
            throw new RenderException("Cannot read the manifest of plotly.js from the jar of portolan-html: " + e, e);
        }
        return new Catalog(manifest);
    }

    private static Stream<String> names(Properties manifest, String list) {
        return Arrays.stream(manifest.getProperty(list).split(","));
    }

    String version() {
        return version;
    }

    /** The bundles that draw all of the types, smallest first; none if a type is unknown. */
    List<Bundle> drawing(Collection<String> types) {
        return bundles.stream().filter(bundle -> bundle.draws(types)).toList();
    }

    /** The bundle of plotly's name, which there must be. */
    Bundle bundle(String name) {
        return bundles.stream()
                .filter(bundle -> bundle.asset().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    boolean knows(String type) {
        return !drawing(List.of(type)).isEmpty();
    }

    /** A map's outline by plotly's name for it, such as {@code world_110m}. */
    Optional<Asset> outline(String name) {
        return Optional.ofNullable(outlines.get(name));
    }
}
