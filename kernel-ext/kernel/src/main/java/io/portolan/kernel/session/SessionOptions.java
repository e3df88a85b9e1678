package io.portolan.kernel.session;

import io.portolan.kernel.magic.Magics;
import java.util.List;

/**
 * How a session starts.
 *
 * @param preloads what cells find imported
 * @param magics the magics cells may use
 * @param byteBudget how many bytes of content one output may have
 */
public record SessionOptions(List<Preload> preloads, Magics magics, long byteBudget) {

    public SessionOptions {
        preloads = List.copyOf(preloads);
    }

    /** Java's usual packages and, where it is there, Portolan; outputs of any size. */
    public static SessionOptions standard() {
        return new SessionOptions(
                List.of(Preload.java(), Preload.portolan(), Preload.raster(), Preload.spark()),
                Magics.standard(),
                Long.MAX_VALUE);
    }

    public SessionOptions withByteBudget(long bytes) {
        return new SessionOptions(preloads, magics, bytes);
    }

    public SessionOptions withPreloads(List<Preload> changed) {
        return new SessionOptions(changed, magics, byteBudget);
    }
}
