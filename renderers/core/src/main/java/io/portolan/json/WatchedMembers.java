package io.portolan.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The members of an object that tells who is read; names alone are no secret. Immutable. */
final class WatchedMembers extends AbstractMap<String, Json> {

    private final Map<String, Json> members;
    private final Consumer<String> reads;

    WatchedMembers(Map<String, Json> members, Consumer<String> reads) {
        this.members = Collections.unmodifiableMap(members);
        this.reads = reads;
    }

    /** The members, for one who does not count. */
    Map<String, Json> unwatched() {
        return members;
    }

    @Override
    public @Nullable Json get(Object name) {
        Json found = members.get(name);
        if (found != null) {
            reads.accept((String) name);
        }
        return found;
    }

    @Override
    public boolean containsKey(Object name) {
        return get(name) != null;
    }

    @Override
    public Set<String> keySet() {
        return members.keySet();
    }

    @Override
    public Set<Entry<String, Json>> entrySet() {
        return new AbstractSet<>() {

            @Override
            public Iterator<Entry<String, Json>> iterator() {
                Iterator<Entry<String, Json>> entries = members.entrySet().iterator();
                return new Iterator<>() {

                    @Override
                    public boolean hasNext() {
                        return entries.hasNext();
                    }

                    @Override
                    public Entry<String, Json> next() {
                        Entry<String, Json> entry = entries.next();
                        reads.accept(entry.getKey());
                        return entry;
                    }
                };
            }

            @Override
            public int size() {
                return members.size();
            }
        };
    }
}
