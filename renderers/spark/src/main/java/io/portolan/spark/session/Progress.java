package io.portolan.spark.session;

import io.portolan.display.MimeBundle;
import io.portolan.display.MimeTypes;
import java.util.Locale;

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
        return tasks == 0 ? 0 : (double) tasksDone / tasks;
    }

    private String bar() {
        int done = (int) (fraction() * TEXT_WIDTH);
        return "[" + "#".repeat(done) + ".".repeat(TEXT_WIDTH - done) + "]";
    }

    private String counts() {
        String state = cancelled ? "cancelled, " : "";
        String tasksText =
                running || cancelled ? format("%,d of %s", tasksDone, count(tasks, "task")) : count(tasks, "task");
        String stagesText = running ? format("%,d of %s", stagesDone, count(stages, "stage")) : count(stages, "stage");
        String rowsText = rows == 0 ? "" : count(rows, "row") + " read, ";
        return state + tasksText + ", " + stagesText + ", " + count(jobs, "job") + ", " + rowsText
                + format("%.1f s", nanos / NANOS);
    }

    private static String count(long number, String noun) {
        return format("%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private String html() {
        String text = "<span style=\"font:12px sans-serif;opacity:.75\">Spark: " + counts() + "</span>";
        return running
                ? "<div><progress max=\"1\" value=\"" + format("%.3f", fraction())
                        + "\" style=\"width:16em;vertical-align:middle\"></progress> " + text + "</div>"
                : "<div>" + text + "</div>";
    }
}
