package io.portolan.spark.store;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * What an exception of Spark or Delta says. They are told apart by the error conditions that their messages begin with:
 * a client of Connect gets no other trace of Delta's classes.
 */
final class Failures {

    private Failures() {}

    /** Whether an exception or one of its causes has one of these conditions; what begins with an underscore ends one. */
    static boolean tell(Throwable failure, String... conditions) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(String::valueOf)
                .anyMatch(text -> Arrays.stream(conditions).anyMatch(condition -> text.contains("[" + condition)));
    }
}
