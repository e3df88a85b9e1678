package io.portolan.image.trace;

/** Tells the templates of a trace's texts what its axes know about a point. */
@FunctionalInterface
public interface PointValues {

    /** Nothing but what the trace states. */
    PointValues STATED = (template, index) -> {};

    void fill(TextTemplate template, int index);
}
