package io.portolan.kernel;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The cells this user has run, in this session and earlier ones, one JSON object a line in a file. A file that cannot
 * be read or written is told once; the history then lasts as long as the kernel.
 */
final class History {

    private static final int KEPT = 5000;
    private static final Gson GSON = new Gson();

    /**
     * A cell that was run.
     *
     * @param session counts kernels from 1
     * @param line the execution count
     */
    record Entry(int session, int line, String input) {}

    private final Path file;
    private final PrintStream log;
    // Kept as they stand in the file: thousands are read at each start, and questions about them are rare.
    private final List<String> lines;
    private final int session;
    private boolean readable = true;
    private boolean writable = true;

    History(Path file, PrintStream log) {
        this.file = file;
        this.log = log;
        this.lines = read();
        this.session = lastSession() + 1;
    }

    /** In the user's data folder. */
    static Path defaultFile() {
        String data = System.getenv("XDG_DATA_HOME");
        Path folder = data == null || data.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share")
                : Path.of(data);
        return folder.resolve("portolan").resolve("history.jsonl");
    }

    private List<String> read() {
        try {
            List<String> all = Files.readAllLines(file);
            return new ArrayList<>(all.subList(Math.max(0, all.size() - KEPT), all.size()));
        } catch (NoSuchFileException first) {
            return new ArrayList<>();
        } catch (IOException e) {
            unreadable(e);
            return new ArrayList<>();
        }
    }

    private int lastSession() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Optional<Entry> entry = parse(lines.get(i));
            if (entry.isPresent()) {
                return entry.get().session();
            }
        }
        return 0;
    }

    private Optional<Entry> parse(String line) {
        try {
            return Optional.ofNullable(GSON.fromJson(line, Entry.class));
        } catch (JsonParseException e) {
            unreadable(e);
            return Optional.empty();
        }
    }

    private void unreadable(Exception reason) {
        if (readable) {
            readable = false;
            log.println("Portolan cannot read the history " + file + ": " + reason);
        }
    }

    private Stream<Entry> entries() {
        return lines.stream().map(this::parse).flatMap(Optional::stream);
    }

    synchronized void add(int line, String input) {
        String entry = GSON.toJson(new Entry(session, line, input));
        lines.add(entry);
        if (writable) {
            append(entry);
        }
    }

    private void append(String entry) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, entry + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            writable = false;
            log.println("Portolan cannot write the history " + file + ": " + e);
        }
    }

    /** The last n. */
    synchronized List<Entry> tail(int n) {
        return last(n, entry -> true);
    }

    private List<Entry> last(int n, Predicate<Entry> wanted) {
        List<Entry> found = entries().filter(wanted).toList();
        return found.subList(Math.max(0, found.size() - Math.max(0, n)), found.size());
    }

    /**
     * Those of one session whose line is in the range.
     *
     * @param wantedSession from 1, or 0 for this one and -1 for the one before
     * @param start the first line
     * @param stop the line behind the last
     */
    synchronized List<Entry> range(int wantedSession, int start, int stop) {
        int number = wantedSession <= 0 ? session + wantedSession : wantedSession;
        return entries()
                .filter(entry -> entry.session() == number && entry.line() >= start && entry.line() < stop)
                .toList();
    }

    /**
     * The last n that match a pattern.
     *
     * @param glob the pattern; {@code *} stands for any text and {@code ?} for any character
     */
    synchronized List<Entry> search(String glob, int n) {
        Pattern pattern = Pattern.compile(regex(glob), Pattern.DOTALL);
        return last(n, entry -> pattern.matcher(entry.input()).matches());
    }

    /** The same, each input once, where it was last used. */
    synchronized List<Entry> searchUnique(String glob, int n) {
        Map<String, Entry> unique = new LinkedHashMap<>();
        for (Entry entry : search(glob, Integer.MAX_VALUE)) {
            unique.remove(entry.input());
            unique.put(entry.input(), entry);
        }
        List<Entry> found = List.copyOf(unique.values());
        return found.subList(Math.max(0, found.size() - Math.max(0, n)), found.size());
    }

    private static String regex(String glob) {
        StringBuilder regex = new StringBuilder();
        for (char c : glob.toCharArray()) {
            regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
        }
        return regex.toString();
    }
}
