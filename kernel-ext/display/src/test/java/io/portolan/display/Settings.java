package io.portolan.display;

import java.util.HashMap;
import java.util.Map;

/** Environments for tests: nothing is set but what is given. */
final class Settings {

    private Settings() {}

    /** An environment of these properties, names and values alternating. */
    static Environment of(String... namesAndValues) {
        Map<String, String> properties = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            properties.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return Environment.of(name -> null, properties::get);
    }
}
