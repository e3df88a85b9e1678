package io.portolan.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Notes which members of a document are read: give {@link #document()} to a reader, then ask for what it never looked at.
 * Safe for readers of several threads.
 */
public final class ReadLog {

    private final JsonObject document;
    private final Set<String> read = ConcurrentHashMap.newKeySet();

    private ReadLog(JsonObject original) {
        document = watched(original, "");
    }

    public static ReadLog of(JsonObject document) {
        return new ReadLog(document);
    }

    /** A document equal to the original. */
    public JsonObject document() {
        return document;
    }

    private JsonObject watched(JsonObject object, String path) {
        Map<String, Json> members = new LinkedHashMap<>();
        String prefix = path.isEmpty() ? "" : path + ".";
        object.members().forEach((name, value) -> members.put(name, watched(value, prefix + name)));
        return new JsonObject(new WatchedMembers(members, name -> read.add(prefix + name)));
    }

    private Json watched(Json value, String path) {
        if (value instanceof JsonObject object) {
            return watched(object, path);
        }
        if (!(value instanceof JsonArray array) || array.objects().isEmpty()) {
            return value;
        }
        List<Json> items = new ArrayList<>(array.size());
        for (Json item : array) {
            items.add(watched(item, path + "[" + items.size() + "]"));
        }
        return new JsonArray(items);
    }

    /**
     * The paths that were never read, in the document's order: of an object or a list of objects their members, of anything
     * else the whole, such as {@code data[0].marker.size}.
     */
    public List<String> unread() {
        List<String> unread = new ArrayList<>();
        unread(document, "", unread);
        return unread;
    }

    private void unread(Json value, String path, List<String> unread) {
        if (value instanceof JsonObject object) {
            WatchedMembers members = (WatchedMembers) object.members();
            members.unwatched()
                    .forEach((name, member) -> unread(member, path.isEmpty() ? name : path + "." + name, unread));
        } else if (value instanceof JsonArray array && !array.objects().isEmpty()) {
            for (int i = 0; i < array.size(); i++) {
                unread(array.get(i), path + "[" + i + "]", unread);
            }
        } else if (!path.endsWith("]") && !read.contains(path)) {
            unread.add(path);
        }
    }
}
