package io.portolan.image.font;

import io.portolan.display.Environment;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds characters in the fonts of the host: those that the setting {@code portolan.fonts} ({@code PORTOLAN_FONTS})
 * lists, files or folders, then those in the usual folders. {@code none} in the list ends the search there, so that
 * pictures are the same on every host. Fonts are opened one by one until a character is found.
 */
final class HostFonts {

    private static final String NONE = "none";
    private static final List<String> USUAL = List.of(
            "/usr/share/fonts",
            "/usr/local/share/fonts",
            "/Library/Fonts",
            "/System/Library/Fonts",
            "C:\\Windows\\Fonts");
    private static final List<String> USUAL_AT_HOME =
            List.of(".fonts", ".local/share/fonts", "Library/Fonts", "AppData/Local/Microsoft/Windows/Fonts");
    private static final Pattern FONT = Pattern.compile(".*\\.(ttf|ttc|otf|otc)");

    /** Faces for other uses than plain text: looked at last. */
    private static final Pattern SPECIAL = Pattern.compile(
            "bold|italic|oblique|light|thin|black|heavy|medium|condensed|mono|serif|math|display|awesome");

    private static final int DEEPEST = 8;

    private final List<Path> places;
    private final List<Typeface> opened = new ArrayList<>();
    private final Map<Integer, Optional<Typeface>> found = new ConcurrentHashMap<>();
    private @Nullable Iterator<Path> unopened;

    HostFonts(List<Path> places) {
        this.places = places;
    }

    static HostFonts of(Environment environment) {
        List<Path> places = new ArrayList<>();
        String listed = environment.setting("fonts").orElse("");
        for (String place : listed.split(File.pathSeparator)) {
            if (place.equals(NONE)) {
                return new HostFonts(places);
            }
            if (!place.isBlank()) {
                places.add(Path.of(place));
            }
        }
        USUAL.forEach(folder -> places.add(Path.of(folder)));
        environment
                .property("user.home")
                .ifPresent(home -> USUAL_AT_HOME.forEach(folder -> places.add(Path.of(home, folder))));
        return new HostFonts(places);
    }

    /** The first face that has a character. */
    Optional<Typeface> face(int codePoint) {
        return found.computeIfAbsent(codePoint, this::search);
    }

    private synchronized Optional<Typeface> search(int codePoint) {
        for (Typeface face : opened) {
            if (face.glyph(codePoint) != 0) {
                return Optional.of(face);
            }
        }
        Iterator<Path> files = unopened == null ? files() : unopened;
        unopened = files;
        while (files.hasNext()) {
            List<Typeface> faces = open(files.next());
            opened.addAll(faces);
            for (Typeface face : faces) {
                if (face.glyph(codePoint) != 0) {
                    return Optional.of(face);
                }
            }
        }
        return Optional.empty();
    }

    private Iterator<Path> files() {
        return places.stream().flatMap(place -> fonts(place).stream()).iterator();
    }

    /** The fonts of a folder, plain ones first, or the one file. */
    private static List<Path> fonts(Path place) {
        if (!Files.isDirectory(place)) {
            return Files.isRegularFile(place) ? List.of(place) : List.of();
        }
        try (Stream<Path> files = Files.walk(place, DEEPEST)) {
            return files.filter(file -> FONT.matcher(name(file)).matches())
                    .sorted(Comparator.comparing(
                                    (Path file) -> SPECIAL.matcher(name(file)).find())
                            .thenComparing(Path::toString))
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    /** The faces of a file; none where it is no font that can be drawn. */
    private static List<Typeface> open(Path file) {
        try (FileChannel channel = FileChannel.open(file)) {
            return Typeface.all(channel.map(MapMode.READ_ONLY, 0, channel.size()));
        } catch (IOException | FontException | IllegalArgumentException unusable) {
            return List.of();
        }
    }
}
