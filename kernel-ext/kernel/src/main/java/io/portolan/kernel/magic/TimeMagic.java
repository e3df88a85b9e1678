package io.portolan.kernel.magic;

import java.time.Duration;
import java.util.Locale;

/** Says how long the rest of the cell took. */
final class TimeMagic implements Magic {

    @Override
    public String name() {
        return "%%time";
    }

    @Override
    public String usage() {
        return "%%time";
    }

    @Override
    public void run(MagicCall call, MagicContext context) throws Exception {
        long start = System.nanoTime();
        try {
            context.evaluateRest();
        } finally {
            context.print("Wall time: " + describe(Duration.ofNanos(System.nanoTime() - start)));
        }
    }

    private static String describe(Duration time) {
        double milliseconds = time.toNanos() / 1e6;
        return milliseconds < 1000
                ? String.format(Locale.ROOT, "%.1f ms", milliseconds)
                : String.format(Locale.ROOT, "%.2f s", milliseconds / 1000);
    }
}
