package io.portolan.kernel.magic;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Adds all jars a pattern matches. */
final class JarsMagic implements Magic {

    @Override
    public String name() {
        return "%jars";
    }

    @Override
    public String usage() {
        return "%jars glob";
    }

    @Override
    public void run(MagicCall call, MagicContext context) throws IOException {
        if (call.arguments().isEmpty()) {
            throw MagicException.usage(this);
        }
        List<Path> jars = new ArrayList<>();
        for (String glob : call.arguments()) {
            jars.addAll(matches(context.folder(), glob));
        }
        context.addToClassPath(jars);
    }

    private static List<Path> matches(Path folder, String glob) throws IOException {
        Path start = folder.resolve(literalPrefix(glob)).normalize();
        if (Files.isRegularFile(start)) {
            return List.of(start);
        }
        String pattern = folder.resolve(literalPrefix(glob)).normalize() + "/" + rest(glob);
        PathMatcher matcher =
                FileSystems.getDefault().getPathMatcher("glob:" + (rest(glob).isEmpty() ? start + "/*.jar" : pattern));
        List<Path> found = Files.isDirectory(start) ? walk(start, matcher) : List.of();
        if (found.isEmpty()) {
            throw new MagicException("No jar matches " + glob + " in " + folder + ".");
        }
        return found;
    }

    private static List<Path> walk(Path start, PathMatcher matcher) throws IOException {
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(Files::isRegularFile)
                    .filter(matcher::matches)
                    .sorted()
                    .toList();
        }
    }

    /** The leading folders of a glob that hold no wildcard. */
    private static String literalPrefix(String glob) {
        int wildcard = firstWildcard(glob);
        return wildcard < 0 ? glob : glob.substring(0, glob.lastIndexOf('/', wildcard) + 1);
    }

    private static String rest(String glob) {
        return glob.substring(literalPrefix(glob).length());
    }

    private static int firstWildcard(String glob) {
        for (int i = 0; i < glob.length(); i++) {
            if ("*?[{".indexOf(glob.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
