package io.portolan.kernel.session;

import java.util.List;

/**
 * Proposals for a name.
 *
 * @param matches each replaces the text from start to end; the likeliest first
 * @param start offset in chars
 * @param end offset in chars
 */
public record Completion(List<String> matches, int start, int end) {

    public Completion {
        matches = List.copyOf(matches);
    }

    static Completion none(int cursor) {
        return new Completion(List.of(), cursor, cursor);
    }
}
