package io.portolan.raster.store;

import io.portolan.frame.Frame;
import io.portolan.frame.FrameProvider;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;

/** Lets charts take an open store, or the file of one by its name {@code *.pcol}. */
public final class StoreProvider implements FrameProvider {

    @Override
    public boolean accepts(Object data) {
        return data instanceof PackedStore || isStore(data);
    }

    private static boolean isStore(Object data) {
        return (data instanceof Path || data instanceof File)
                && data.toString().toLowerCase(Locale.ROOT).endsWith(".pcol");
    }

    /** @throws StoreException if the file is no store, damaged or of a later version */
    @Override
    public Frame frame(Object data) {
        return new StoreFrame(data instanceof PackedStore store ? store : PackedStore.open(Path.of(data.toString())));
    }
}
