package io.portolan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RenderProgressTest {

    private final StringWriter out = new StringWriter();

    private RenderProgress progress(boolean terminal, int total) {
        return new RenderProgress(new PrintWriter(out), terminal, total);
    }

    private static void advance(RenderProgress progress, int times) {
        IntStream.range(0, times).forEach(i -> progress.advance());
    }

    @Test
    void aTerminalHasOneBarThatGrows() {
        RenderProgress progress = progress(true, 80);
        advance(progress, 40);
        assertThat(out.toString())
                .endsWith("\r[####################                    ] 40 of 80")
                .doesNotContain("\n");
        progress.say("a.json failed");
        assertThat(out.toString()).endsWith("\r\u001b[Kportolan: a.json failed" + System.lineSeparator());
        advance(progress, 40);
        assertThat(out.toString()).endsWith("] 80 of 80" + System.lineSeparator());
    }

    @Test
    void elsewhereALineForEachTenth() {
        RenderProgress progress = progress(false, 1000);
        advance(progress, 199);
        progress.say("a.json failed");
        advance(progress, 1);
        assertThat(out.toString().lines())
                .containsExactly(
                        "portolan: 100 of 1000 figures", "portolan: a.json failed", "portolan: 200 of 1000 figures");
    }

    @Test
    void aFewNeedNone() {
        advance(progress(true, 10), 10);
        assertThat(out.toString()).isEmpty();
    }
}
