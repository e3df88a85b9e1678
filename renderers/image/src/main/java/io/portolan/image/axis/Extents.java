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
     * @param bare whether nothing is to be free beyond it, not even what labels take
     */
    record End(double value, double pad, boolean extra, boolean bare) {

        /** An end with nothing free beyond it. */
        static End bare(double value) {
            return new End(value, 0, false, true);
        }

        /** How many pixels are free beyond it on an axis of a length, of which labels take some. */
        double room(double length, double labels) {
            return bare ? 0 : pad + (extra ? Math.max(labels, 0.05 * length) : labels);
        }

        /** Whether another end asks for nothing that this does not give; sign is 1 for upper ends, -1 for lower. */
        private boolean covers(double otherValue, double otherPad, boolean otherExtra, int sign) {
            return sign * value >= sign * otherValue && pad >= otherPad && (extra || !otherExtra);
        }
    }

    private final List<End> lowers = new ArrayList<>();
    private final List<End> uppers = new ArrayList<>();

    /** Adds both ends of a stretch, if they are finite. */
    void add(Span span) {
        if (!Double.isFinite(span.from()) || !Double.isFinite(span.to())) {
            return;
        }
        double low = span.toZero() ? Math.min(0, span.from()) : span.from();
        double high = span.toZero() ? Math.max(0, span.to()) : span.to();
        boolean lowAtZero = span.toZero() && low == 0;
        boolean highAtZero = span.toZero() && high == 0;
        lower(low, lowAtZero ? 0 : span.below(), span.padded() && !lowAtZero);
        upper(high, highAtZero ? 0 : span.above(), span.padded() && !highAtZero);
    }

    private void lower(double value, double pad, boolean extra) {
        add(lowers, value, pad, extra, -1);
    }

    private void upper(double value, double pad, boolean extra) {
        add(uppers, value, pad, extra, 1);
    }

    /** Most ends of much data are covered, so that one is only made where it is not. */
    private static void add(List<End> ends, double value, double pad, boolean extra, int sign) {
        for (int i = 0; i < ends.size(); i++) {
            if (ends.get(i).covers(value, pad, extra, sign)) {
                return;
            }
        }
        End end = new End(value, pad, extra, false);
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
