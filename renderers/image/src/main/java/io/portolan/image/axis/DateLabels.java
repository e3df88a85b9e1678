package io.portolan.image.axis;

import io.portolan.image.value.Dates;
import java.time.LocalDateTime;
import java.util.List;

/** Labels of a date axis: what changes from tick to tick, and below it, once, what does not. */
final class DateLabels extends TickLabels {

    private static final double DAY = 86400000;
    private static final double HOUR = DAY / 24;
    private static final double MINUTE = HOUR / 60;
    private static final double SECOND = MINUTE / 60;

    private static final String TIME = "\n%b %-d, %Y";
    private static final String DATE = "%b %-d\n%Y";
    private static final String SECONDS = "%H:%M:%S" + TIME;
    private static final String EXACT = "%H:%M:%S.%4f" + TIME;

    /** Each automatic format, and behind it the one that tells more. */
    private static final List<String> FINER = List.of("%Y", "%b %Y", DATE, "%H:%M" + TIME, SECONDS, EXACT);

    private final String format;
    private final boolean isExact;
    private final boolean isAutomatic;
    private String previousHead = "";

    DateLabels(Axis axis, TickStep step, boolean stated) {
        super(axis);
        String own = axis.attrs().text("tickformat", "");
        isExact = stated && own.isEmpty();
        isAutomatic = own.isEmpty();
        format = !own.isEmpty() ? own : stated ? finer(automatic(step)) : automatic(step);
    }

    private static String finer(String format) {
        int at = FINER.indexOf(format);
        return at < 0 ? EXACT : FINER.get(Math.min(at + 1, FINER.size() - 1));
    }

    private static String automatic(TickStep step) {
        if (step instanceof TickStep.Months months) {
            LocalDateTime origin = Dates.time(months.origin());
            boolean newYear = origin.getDayOfYear() == 1 && origin.getHour() == 0 && origin.getMinute() == 0;
            return !newYear ? DATE : months.months() % 12 == 0 ? "%Y" : "%b %Y";
        }
        TickStep.Even even = (TickStep.Even) step;
        double size = even.size();
        if (size >= DAY && isWhole(even.origin(), DAY) || size >= 15 * DAY) {
            return DATE;
        }
        if (size >= MINUTE && isWhole(even.origin(), MINUTE) || size >= HOUR) {
            return "%H:%M" + TIME;
        }
        boolean onSeconds = size >= SECOND && isWhole(even.origin(), SECOND) || size >= MINUTE;
        return onSeconds ? SECONDS : "%H:%M:%S.%" + fraction(size) + "f" + TIME;
    }

    private static boolean isWhole(double origin, double unit) {
        return Math.floorMod((long) origin, (long) unit) == 0;
    }

    private static int fraction(double size) {
        return (int) Math.max(1, Math.min(6, Math.ceil(3 - StrictMath.log10(size))));
    }

    @Override
    Tick plain(double value, boolean first, boolean last) {
        String text = D3TimeFormat.text(format, value);
        int lineBreak = text.indexOf('\n');
        if (lineBreak < 0) {
            return Tick.of(value, text);
        }
        String head = text.substring(lineBreak + 1);
        String time = text.substring(0, lineBreak);
        String changing = isExact ? bare(time) : isAutomatic ? trimmed(time) : time;
        if (changing.isEmpty()) {
            return Tick.of(value, head);
        }
        if (head.equals(previousHead)) {
            return Tick.of(value, leavesRoom() ? changing + "<br> " : changing);
        }
        previousHead = head;
        return Tick.of(value, changing + "<br>" + head);
    }

    /** A time without what is zero at its end; empty for midnight. */
    private static String bare(String time) {
        String trimmed = trimmed(time);
        String minutes = trimmed.length() == 8 ? trimmed.replaceAll(":00$", "") : trimmed;
        return minutes.equals("00:00") ? "" : minutes;
    }

    /** A time without the zeros that end a fraction of its seconds. */
    private static String trimmed(String time) {
        return time.indexOf('.') < 0 ? time : time.replaceAll("\\.?0+$", "");
    }

    /** Labels above their place end on one line, whether or not it says anything. */
    private boolean leavesRoom() {
        boolean inside = attrs().text("ticklabelposition", "outside").contains("inside");
        return attrs().text("side", axis().isX() ? "bottom" : "left").equals(inside ? "bottom" : "top");
    }
}
