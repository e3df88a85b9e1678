package io.portolan.spark.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an exception of Spark or Delta says. They are told apart by the error conditions that their messages begin with:
 * a client of Connect gets no other trace of Delta's classes.
 */
final class Failures {

    private Failures() {}

    /**
     * Whether an exception or one of its causes has one of these conditions; what ends with an underscore begins one. A
     * client of Connect may have no text for a condition and tell that instead.
     */
    static boolean tell(Throwable failure, String... conditions) {
        return say(
                failure,
                Arrays.stream(conditions)
                        .flatMap(condition -> Stream.of("[" + condition, "error class '" + condition)));
    }

    /** Whether the message of an exception or of one of its causes contains one of these texts. */
    static boolean say(Throwable failure, Stream<String> texts) {
        List<String> wanted = texts.toList();
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(String::valueOf)
                .anyMatch(told -> wanted.stream().anyMatch(told::contains));
    }
}
