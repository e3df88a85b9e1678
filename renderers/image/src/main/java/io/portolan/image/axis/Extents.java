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

        /** Whether another end asks for nothing that this does not give; sign is 1 for upper ends, -1 for lower. */
        private boolean covers(double otherValue, double otherPad, boolean otherExtra, int sign) {
            return sign * value >= sign * otherValue && pad >= otherPad && (extra || !otherExtra);
        }
    }

    private final List<End> lowers = new ArrayList<>();
    private final List<End> uppers = new ArrayList<>();

    void lower(double value, double pad, boolean extra) {
        add(lowers, value, pad, extra, -1);
    }

    void upper(double value, double pad, boolean extra) {
        add(uppers, value, pad, extra, 1);
    }

    /** Most ends of much data are covered, so that one is only made where it is not. */
    private static void add(List<End> ends, double value, double pad, boolean extra, int sign) {
        for (int i = 0; i < ends.size(); i++) {
            if (ends.get(i).covers(value, pad, extra, sign)) {
                return;
            }
        }
        End end = new End(value, pad, extra);
        for (int i = ends.size() - 1; i >= 0; i--) {
            End known = ends.get(i);
            if (end.covers(known.value, known.pad, known.extra, sign)) {
                ends.remove(i);
            }
        }
        ends.add(end);
    }

    List<End> lowers() {
        return lowers;
    }

    List<End> uppers() {
        return uppers;
    }

    void addAll(Extents other) {
        other.lowers.forEach(end -> lower(end.value, end.pad, end.extra));
        other.uppers.forEach(end -> upper(end.value, end.pad, end.extra));
    }
}
