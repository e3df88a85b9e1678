package io.portolan.spark.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.display.MimeTypes;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final long NANOS = 3_200_000_000L;

    private static String text(Progress progress) {
        return progress.toBundle().string(MimeTypes.TEXT).orElseThrow();
    }

    @Test
    void aBarTellsWhatIsDoneOfWhatIsKnown() {
        Progress half = new Progress(1, 3, 2, 48, 24, 1_200_000, NANOS, true, false);
        assertThat(text(half))
                .isEqualTo("Spark [############............] 24 of 48 tasks, 2 of 3 stages, 1 job, "
                        + "1,200,000 rows read, 3.2 s");
        assertThat(half.toBundle().string(MimeTypes.HTML).orElseThrow())
                .contains("<progress max=\"1\" value=\"0.500\"");
    }

    @Test
    void whatIsNotKnownIsNotShown() {
        assertThat(text(new Progress(1, 0, 0, 0, 0, 0, NANOS, true, false)))
                .isEqualTo("Spark [........................] 1 job, 3.2 s");
        Progress nothing = new Progress(0, 0, 0, 0, 0, 0, NANOS, true, false);
        assertThat(text(nothing)).isEqualTo("Spark [........................] 3.2 s");
        assertThat(nothing.toBundle().string(MimeTypes.HTML).orElseThrow()).contains("<progress style=");
    }

    @Test
    void aLineSumsUp() {
        assertThat(text(new Progress(2, 3, 3, 48, 48, 1, NANOS, false, false)))
                .isEqualTo("Spark: 48 tasks, 3 stages, 2 jobs, 1 row read, 3.2 s");
        assertThat(text(new Progress(1, 1, 0, 48, 3, 0, NANOS, false, true)))
                .isEqualTo("Spark: cancelled, 3 of 48 tasks, 1 stage, 1 job, 3.2 s");
    }
}
