package io.portolan.image.axis;

import java.util.ArrayList;
import java.util.List;

/** What data wants an axis to show, and how much room around it: the ends only, since nothing between matters. */
final class Extents {

    /**
     * One end.
     *
     * @param value in linear space
     * @param pad pixels that must be free beyond it
     * @param extra whether a twentieth of the axis must be free as well
     */
    record End(double value, double pad, boolean extra) {

        double room(double length) {
            return pad + (extra ? 0.05 * length : 0);
        }

        /** Whether the other end asks for nothing that this does not give; sign is 1 for upper ends, -1 for lower. */
        private boolean covers(End other, int sign) {
            return sign * value >= sign * other.value && pad >= other.pad && (extra || !other.extra);
        }
    }

    private final List<End> lowers = new ArrayList<>();
    private final List<End> uppers = new ArrayList<>();

    void lower(End end) {
        add(lowers, end, -1);
    }

    void upper(End end) {
        add(uppers, end, 1);
    }

    private static void add(List<End> ends, End end, int sign) {
        for (End known : ends) {
            if (known.covers(end, sign)) {
                return;
            }
        }
        ends.removeIf(known -> end.covers(known, sign));
        ends.add(end);
    }

    List<End> lowers() {
        return lowers;
    }

    List<End> uppers() {
        return uppers;
    }

    void addAll(Extents other) {
        other.lowers.forEach(this::lower);
        other.uppers.forEach(this::upper);
    }
}
