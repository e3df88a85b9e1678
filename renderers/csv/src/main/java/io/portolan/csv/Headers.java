package io.portolan.csv;

import java.util.ArrayList;
import java.util.List;

/** Column names of a header line: a column without a name gets its number, a name that was there before a number too. */
final class Headers {

    private Headers() {}

    static List<String> of(List<String> fields) {
        List<String> names = new ArrayList<>();
        for (String field : fields) {
            String name = field.isBlank() ? "column " + (names.size() + 1) : field.trim();
            String unique = name;
            for (int i = 2; names.contains(unique); i++) {
                unique = name + " " + i;
            }
            names.add(unique);
        }
        return names;
    }
}
