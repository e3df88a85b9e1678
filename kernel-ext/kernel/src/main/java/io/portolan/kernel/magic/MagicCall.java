package io.portolan.kernel.magic;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One use of a magic.
 *
 * @param name with its percent signs
 * @param arguments the words after the name; quotes hold a word with spaces together
 */
public record MagicCall(String name, List<String> arguments) {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    public MagicCall {
        arguments = List.copyOf(arguments);
    }

    /** Reads a line such as {@code %jars "my libs/*.jar"}. */
    public static MagicCall parse(String line) {
        List<String> words = WORD.matcher(line)
                .results()
                .map(found -> firstGroup(found.group(1), found.group(2), found.group(3)))
                .toList();
        return new MagicCall(words.get(0), words.subList(1, words.size()));
    }

    private static String firstGroup(String... groups) {
        for (String group : groups) {
            if (group != null) {
                return group;
            }
        }
        throw new IllegalStateException("One group of " + WORD + " always matches.");
    }
}
