package io.portolan.image;

import java.lang.ref.SoftReference;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Things that are costly to make, lent to one thread at a time. At most as many as there are processors are kept, and
 * none when memory runs short.
 */
final class Pool<T> {

    private final Supplier<T> maker;
    private final BlockingDeque<SoftReference<T>> idle =
            new LinkedBlockingDeque<>(Runtime.getRuntime().availableProcessors());

    Pool(Supplier<T> maker) {
        this.maker = maker;
    }

    /** What a use of one of them gives; after a failure it is not lent again. */
    <R> R lend(Function<T, R> use) {
        T thing = take();
        R result = use.apply(thing);
        idle.offerFirst(new SoftReference<>(thing));
        return result;
    }

    private T take() {
        for (SoftReference<T> kept = idle.pollFirst(); kept != null; kept = idle.pollFirst()) {
            T thing = kept.get();
            if (thing != null) {
                return thing;
            }
        }
        return maker.get();
    }
}
