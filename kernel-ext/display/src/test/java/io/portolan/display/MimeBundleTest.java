package io.portolan.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MimeBundleTest {

    @Test
    void lazyContentIsComputedOnceUnlessItFails() {
        AtomicInteger calls = new AtomicInteger();
        MimeBundle bundle = MimeBundle.builder()
                .lazy(MimeTypes.TEXT, () -> {
                    if (calls.incrementAndGet() == 1) {
                        throw new IllegalStateException();
                    }
                    return "text";
                })
                .build();
        assertThat(calls).hasValue(0);
        assertThatThrownBy(() -> bundle.string(MimeTypes.TEXT)).isInstanceOf(IllegalStateException.class);
        assertThat(bundle.string(MimeTypes.TEXT)).contains("text");
        assertThat(bundle.string(MimeTypes.TEXT)).contains("text");
        assertThat(calls).hasValue(2);
    }

    @Test
    void theRichestStaysFirst() {
        MimeBundle bundle =
                MimeBundle.text("t").with(MimeTypes.HTML, Content.of("h")).with(MimeTypes.TEXT, Content.of("u"));
        assertThat(bundle.data().keySet()).containsExactly(MimeTypes.TEXT, MimeTypes.HTML);
        assertThat(bundle.string(MimeTypes.TEXT)).contains("u");
    }
}
