package io.portolan.channel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The settings that were made, by option. Immutable. */
public final class Options {

    public static final Options NONE = new Options(Map.of());

    private final Map<Option<?>, Object> values;

    private Options(Map<Option<?>, Object> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /** The value of an option, its standard one where it is not set. */
    @SuppressWarnings("unchecked") // with() put a V under every Option<V>
    public <V> V get(Option<V> option) {
        return (V) values.getOrDefault(option, option.standard());
    }

    public boolean has(Option<?> option) {
        return values.containsKey(option);
    }

    public Set<Option<?>> set() {
        return values.keySet();
    }

    public <V> Options with(Option<V> option, V value) {
        Map<Option<?>, Object> changed = new LinkedHashMap<>(values);
        changed.put(option, value);
        return new Options(changed);
    }

    /** These settings, with the other's in place of those both have. */
    public Options with(Options other) {
        Map<Option<?>, Object> changed = new LinkedHashMap<>(values);
        changed.putAll(other.values);
        return new Options(changed);
    }
}
