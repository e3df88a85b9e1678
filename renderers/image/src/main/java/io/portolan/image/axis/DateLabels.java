package io.portolan.image.axis;

import io.portolan.image.value.Dates;
import java.time.LocalDateTime;

/** Labels of a date axis: what changes from tick to tick, and below it, once, what does not. */
final class DateLabels extends TickLabels {

    private static final double DAY = 86400000;
    private static final double HOUR = DAY / 24;
    private static final double MINUTE = HOUR / 60;
    private static final double SECOND = MINUTE / 60;

    private final String format;
    private String previousHead = "";

    DateLabels(Axis axis, TickStep step, boolean stated) {
        super(axis);
        String own = axis.attrs().text("tickformat", "");
        this.format = own.isEmpty() ? automatic(step, stated) : own;
    }

    private static String automatic(TickStep step, boolean stated) {
        if (step instanceof TickStep.Months months) {
            LocalDateTime origin = Dates.time(months.origin());
            boolean newYear = origin.getDayOfYear() == 1 && origin.getHour() == 0 && origin.getMinute() == 0;
            return !newYear ? "%b %-d\n%Y" : months.months() % 12 == 0 ? "%Y" : "%b %Y";
        }
        TickStep.Even even = (TickStep.Even) step;
        double size = even.size();
        boolean onDays = Math.floorMod((long) even.origin(), (long) DAY) == 0;
        if (size >= DAY && onDays || size >= 15 * DAY) {
            return "%b %-d\n%Y";
        }
        if (size >= MINUTE) {
            return "%H:%M\n%b %-d, %Y";
        }
        return (size >= SECOND ? "%H:%M:%S" : "%H:%M:%S.%" + fraction(size) + "f") + "\n%b %-d, %Y";
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
        String changing = text.substring(0, lineBreak);
        if (head.equals(previousHead)) {
            return Tick.of(value, axis().attrs().text("side", "").equals("top") ? changing + "<br> " : changing);
        }
        previousHead = head;
        return Tick.of(value, changing + "<br>" + head);
    }
}
