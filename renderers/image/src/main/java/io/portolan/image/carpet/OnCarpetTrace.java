package io.portolan.image.carpet;

import io.portolan.image.trace.CartesianTrace;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Column;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A trace that lies on a carpet, and has its axes. */
abstract class OnCarpetTrace extends CartesianTrace {

    private @Nullable CarpetTrace carpet;

    OnCarpetTrace(TraceSetup setup) {
        super(setup);
    }

    /** The carpet it lies on, if there is one that can be drawn. */
    final Optional<CarpetTrace> carpet() {
        return Optional.ofNullable(carpet).filter(found -> found.sheet().isPresent());
    }

    final Optional<Sheet> sheet() {
        return carpet().flatMap(CarpetTrace::sheet);
    }

    @Override
    public final Column sample(String letter) {
        return Column.EMPTY;
    }

    /** Its carpet tells whether x means anything. */
    @Override
    public final boolean wantsAxis(String letter) {
        return letter.equals("y");
    }

    /** What it shows depends on its carpet, which it does not know yet. */
    @Override
    public final void calculate() {}

    /** Takes the carpet of the name it gives; where there is none, the first one. */
    @Override
    public final void meet(List<CartesianTrace> all) {
        List<CarpetTrace> carpets = all.stream()
                .filter(CarpetTrace.class::isInstance)
                .map(CarpetTrace.class::cast)
                .toList();
        String name = attrs().text("carpet", "");
        carpets.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .or(() -> carpets.stream().findFirst())
                .ifPresent(found -> {
                    carpet = found;
                    attach(found.x(), found.y());
                });
    }
}
