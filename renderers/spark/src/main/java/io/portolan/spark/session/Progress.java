package io.portolan.spark.session;

import io.portolan.display.MimeBundle;
import io.portolan.display.MimeTypes;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far the jobs of a cell are, at one moment.
 *
 * @param jobs how many have started
 * @param stages how many have started
 * @param tasks how many those stages have
 * @param rows how many were read from tables and files
 * @param nanos since the first job started
 */
record Progress(
        int jobs,
        int stages,
        int stagesDone,
        int tasks,
        int tasksDone,
        long rows,
        long nanos,
        boolean running,
        boolean cancelled) {

    private static final int TEXT_WIDTH = 24;
    private static final double NANOS = 1e9;

    /** A bar while jobs run, then one line that sums up. */
    MimeBundle toBundle() {
        return MimeBundle.builder()
                .add(MimeTypes.HTML, html())
                .add(MimeTypes.TEXT, running ? "Spark " + bar() + " " + counts() : "Spark: " + counts())
                .build();
    }

    private double fraction() {
        return (double) tasksDone / tasks;
    }

    private String bar() {
        int done = tasks == 0 ? 0 : (int) (fraction() * TEXT_WIDTH);
        return "[" + "#".repeat(done) + ".".repeat(TEXT_WIDTH - done) + "]";
    }

    /** What is not known is not shown. */
    private String counts() {
        return Stream.of(
                        cancelled ? "cancelled" : "",
                        (running || cancelled ? done(tasksDone, tasks) : "") + count(tasks, "task", ""),
                        (running ? done(stagesDone, stages) : "") + count(stages, "stage", ""),
                        count(jobs, "job", ""),
                        count(rows, "row", " read"),
                        format("%.1f s", nanos / NANOS))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String done(int part, int all) {
        return all == 0 ? "" : format("%,d of ", part);
    }

    private static String count(long number, String noun, String more) {
        return number == 0 ? "" : format("%,d %s%s%s", number, noun, number == 1 ? "" : "s", more);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private String html() {
        String text = "<span style=\"font:12px sans-serif;opacity:.75\">Spark: " + counts() + "</span>";
        return running
                ? "<div><progress" + value() + " style=\"width:16em;vertical-align:middle\"></progress> " + text
                        + "</div>"
                : "<div>" + text + "</div>";
    }

    /** Without one, a bar only shows that something goes on. */
    private String value() {
        return tasks == 0 ? "" : format(" max=\"1\" value=\"%.3f\"", fraction());
    }
}
