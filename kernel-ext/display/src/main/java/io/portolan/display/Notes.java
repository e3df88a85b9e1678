package io.portolan.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What readers must be told about an output: what is left out and why, and what went wrong. */
final class Notes {

    private final List<String> all = new ArrayList<>();
    private Optional<String> failure = Optional.empty();

    void add(String note) {
        all.add(note);
    }

    /** Adds a note of something that went wrong rather than was left out on purpose. */
    void fail(String note) {
        all.add(note);
        failure = failure.or(() -> Optional.of(note));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    String text() {
        return "[portolan: " + String.join("; ", all) + "]";
    }

    /** The bundle with the first thing that went wrong in its metadata. */
    MimeBundle mark(MimeBundle bundle) {
        return failure.map(bundle::failed).orElse(bundle);
    }
}
