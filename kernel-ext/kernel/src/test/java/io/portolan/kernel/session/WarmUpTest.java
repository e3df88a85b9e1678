package io.portolan.kernel.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.display.DisplayContext;
import io.portolan.display.Displayable;
import io.portolan.display.MimeBundle;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

public class WarmUpTest {

    private static final Queue<DisplayContext> CONTEXTS = new ConcurrentLinkedQueue<>();

    /** Remembers where it was to be shown. */
    public static final class Sample implements Displayable {
        @Override
        public MimeBundle toMimeBundle(DisplayContext context) {
            CONTEXTS.add(context);
            return MimeBundle.text("sample");
        }
    }

    private static Preload preload(String requiredClass) {
        String sample = "new " + Sample.class.getCanonicalName() + "()";
        return new Preload(List.of(requiredClass), List.of(), Optional.of(sample));
    }

    private static void warmUp(Preload preload, RecordedOutput output) {
        try (Session session = Session.open(SessionOptions.standard().withPreloads(List.of(preload)))) {
            session.evaluate(Cell.of(1, "1"), output);
            session.warmUp();
            assertThat(CONTEXTS)
                    .extracting(DisplayContext::page)
                    .doesNotContain(session.platform().context().page());
        }
    }

    @Test
    void displaysSamplesOnAPageThatNobodySees() {
        CONTEXTS.clear();
        RecordedOutput output = new RecordedOutput();
        warmUp(preload("java.lang.Object"), output);
        assertThat(CONTEXTS).isNotEmpty();
        assertThat(output.displays).isEmpty();
        assertThat(output.out).isEmpty();
    }

    @Test
    void passesOverSamplesOfLibrariesThatAreAbsent() {
        CONTEXTS.clear();
        warmUp(preload("no.such.Library"), new RecordedOutput());
        assertThat(CONTEXTS).isEmpty();
    }
}
