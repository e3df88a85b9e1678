package io.portolan.kernel.session;

import io.portolan.display.CommTransport;
import io.portolan.kernel.magic.Magics;
import java.util.List;
import java.util.Optional;

/**
 * How a session starts.
 *
 * @param preloads what cells find imported
 * @param magics the magics cells may use
 * @param byteBudget how many bytes of content one output may have
 * @param comm how pages ask this program, where there are pages
 */
public record SessionOptions(List<Preload> preloads, Magics magics, long byteBudget, Optional<CommTransport> comm) {

    public SessionOptions {
        preloads = List.copyOf(preloads);
    }

    /** Java's usual packages and, where it is there, Portolan; outputs of any size. */
    public static SessionOptions standard() {
        return new SessionOptions(
                List.of(Preload.java(), Preload.portolan(), Preload.raster(), Preload.spark()),
                Magics.standard(),
                Long.MAX_VALUE,
                Optional.empty());
    }

    public SessionOptions withByteBudget(long bytes) {
        return new SessionOptions(preloads, magics, bytes, comm);
    }

    public SessionOptions withPreloads(List<Preload> changed) {
        return new SessionOptions(changed, magics, byteBudget, comm);
    }

    public SessionOptions withComm(CommTransport transport) {
        return new SessionOptions(preloads, magics, byteBudget, Optional.of(transport));
    }
}
