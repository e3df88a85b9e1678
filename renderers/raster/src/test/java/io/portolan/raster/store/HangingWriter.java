package io.portolan.raster.store;

import io.portolan.raster.column.Table;
import java.nio.file.Path;
import java.util.Iterator;

/** A program that begins a store and waits to be killed. */
final class HangingWriter {

    private HangingWriter() {}

    public static void main(String[] args) {
        StoreWriter.to(Path.of(args[0])).write(Clouds.COLUMNS, new Iterator<>() {
            @Override
            public boolean hasNext() {
                System.out.print('.');
                System.out.flush();
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return true;
            }

            @Override
            public Table next() {
                return Clouds.uniform(1, 1000);
            }
        });
    }
}
