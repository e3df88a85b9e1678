package io.portolan.image.carpet;

import io.portolan.image.trace.CartesianTrace;
import java.util.List;
import java.util.Optional;

/** Finds the carpet that a trace lies on. */
final class CarpetLookup {

    private CarpetLookup() {}

    /** The carpet of the name that the trace gives; where there is none, the first carpet. */
    static Optional<CarpetTrace> find(CartesianTrace trace, List<CartesianTrace> all) {
        List<CarpetTrace> carpets = all.stream()
                .filter(CarpetTrace.class::isInstance)
                .map(CarpetTrace.class::cast)
                .toList();
        String name = trace.attrs().text("carpet", "");
        return carpets.stream()
                .filter(carpet -> carpet.name().equals(name))
                .findFirst()
                .or(() -> carpets.stream().findFirst());
    }
}
