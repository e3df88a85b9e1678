package io.portolan.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PoolTest {

    private final AtomicInteger made = new AtomicInteger();
    private final Pool<Integer> pool = new Pool<>(made::incrementAndGet);

    @Test
    void idleThingsAreLentAgain() {
        lend();
        assertThat(lend()).isEqualTo("1");
    }

    @Test
    void thingsInUseAreLentToNobodyElse() {
        String both = pool.lend(outer -> outer + "," + lend());
        assertThat(both).isEqualTo("1,2");
    }

    @Test
    void thingsThatFailedAreForgotten() {
        assertThatThrownBy(() -> pool.lend(thing -> List.of().get(thing)))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(lend()).isEqualTo("2");
    }

    private String lend() {
        return pool.lend(thing -> "" + thing);
    }
}
