package io.portolan.kernel.session;

import java.util.Optional;
import java.util.regex.Pattern;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.VarSnippet;

/**
 * An expression in the form that JShell evaluates fastest: as the initial value of a variable. A bare expression is
 * analysed three times, to find its type, to find how that type can be written, and to compile it; with a variable's
 * type given, one analysis does.
 */
final class ValueForm {

    /** How the variables are called; each is dropped as soon as its value is known. */
    private static final String PREFIX = "portolan$value";

    /** In these an expected type may change the value: {@code x ? 1 : 2.0}, and switches that yield such a mixture. */
    private static final Pattern TAKES_EXPECTED_TYPE = Pattern.compile("\\?|\\bswitch\\b");

    // A name used again makes JShell look at all its earlier owners, the dropped ones too.
    private int count;

    /**
     * The declaration that has this snippet's value, or nothing if the snippet is none that certainly is an expression
     * to show.
     */
    Optional<String> of(String snippet, Completeness completeness) {
        String text = snippet.stripTrailing();
        // Declarations and statements end in a brace, or would need a semicolon.
        boolean expression = completeness == Completeness.COMPLETE && !text.endsWith(";") && !text.endsWith("}");
        // The expression starts on the first line, so that its lines keep their numbers; it may end in a comment.
        return expression && !TAKES_EXPECTED_TYPE.matcher(text).find()
                ? Optional.of("Object " + PREFIX + count++ + " = (" + text + "\n);")
                : Optional.empty();
    }

    /** Whether a variable is one of those declared here. */
    static boolean isMine(VarSnippet variable) {
        return variable.name().startsWith(PREFIX);
    }
}
