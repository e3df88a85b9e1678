package io.portolan.image.font;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The bundled families by the names that style sheets use. */
final class Families {

    static final String OPEN_SANS = "OpenSans-";
    static final String SANS = "LiberationSans-";
    static final String SERIF = "LiberationSerif-";
    static final String MONO = "LiberationMono-";

    private static final Map<String, List<String>> NAMES = Map.of(
            OPEN_SANS, List.of("open sans"),
            SANS,
                    List.of(
                            "arial",
                            "arimo",
                            "helvetica",
                            "helvetica neue",
                            "liberation sans",
                            "nimbus sans",
                            "sans-serif",
                            "system-ui"),
            SERIF, List.of("liberation serif", "nimbus roman", "serif", "times", "times new roman", "tinos"),
            MONO, List.of("courier", "courier new", "cousine", "liberation mono", "monospace", "ui-monospace"));

    private static final Pattern FIXED_WIDTH = Pattern.compile("mono\\b|consol|courier|typewriter");

    private Families() {}

    /**
     * The family for a list of names: the first one that is bundled, or has letters as wide as one that is. Where there is
     * none, letters of one width for a name that promises them, and else a serif face, as browsers have it.
     */
    static String of(String list) {
        List<String> names = Stream.of(list.split(",")).map(Families::plain).toList();
        if (names.stream().allMatch(String::isEmpty)) {
            return OPEN_SANS;
        }
        return names.stream()
                .flatMap(name -> named(name).stream())
                .findFirst()
                .orElseGet(() -> names.stream()
                                .anyMatch(name -> FIXED_WIDTH.matcher(name).find())
                        ? MONO
                        : SERIF);
    }

    private static String plain(String name) {
        return name.replace('"', ' ').replace('\'', ' ').trim().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> named(String name) {
        return NAMES.entrySet().stream()
                .filter(family -> family.getValue().contains(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
