package io.portolan.raster.engine;

import io.portolan.display.Services;
import io.portolan.frame.Frame;
import io.portolan.raster.RasterException;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Reduction;
import java.util.Comparator;

/** The engines on the class path. */
public final class RasterEngines {

    private static final Services<RasterEngine> SERVICES = new Services<>(RasterEngine.class, System.err::println);

    private RasterEngines() {}

    /** Whether an engine can do a job. */
    public static boolean has(Frame frame, Glyph glyph, Reduction<?, ?> reduction) {
        return SERVICES.all().stream().anyMatch(engine -> engine.score(frame, glyph, reduction) >= 0);
    }

    /**
     * The engine that does a job best.
     *
     * @throws RasterException if none can do it
     */
    public static RasterEngine best(Frame frame, Glyph glyph, Reduction<?, ?> reduction) {
        return SERVICES.all().stream()
                .filter(engine -> engine.score(frame, glyph, reduction) >= 0)
                .max(Comparator.comparingInt(engine -> engine.score(frame, glyph, reduction)))
                .orElseThrow(() -> new RasterException("No engine on the class path rasterises a "
                        + frame.getClass().getSimpleName() + "; add portolan-all, or portolan-raster."));
    }
}
