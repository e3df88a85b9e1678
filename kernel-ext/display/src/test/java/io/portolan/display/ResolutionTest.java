package io.portolan.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ResolutionTest {

    private static final byte[] PICTURE = new byte[300];

    private static DisplayContext single(long budget) {
        return new DisplayContext(
                new LinkedHashSet<>(List.of(MimeTypes.HTML, MimeTypes.PNG, MimeTypes.TEXT)),
                Set.of(),
                budget,
                Theme.LIGHT,
                new Page());
    }

    private static MimeBundle chart() {
        return MimeBundle.builder()
                .add(MimeTypes.HTML, "h".repeat(10_000))
                .add(MimeTypes.PNG, PICTURE)
                .add(MimeTypes.TEXT, "chart")
                .build();
    }

    @Test
    void onlyTheBestIsComputedWhereOneIsShown() {
        AtomicInteger computed = new AtomicInteger();
        MimeBundle bundle = MimeBundle.builder()
                .add(MimeTypes.HTML, "<p>")
                .lazy(MimeTypes.PNG, () -> {
                    computed.incrementAndGet();
                    return PICTURE;
                })
                .build();
        assertThat(Resolution.resolve(bundle, single(1000)).data()).containsOnlyKeys(MimeTypes.HTML);
        assertThat(computed).hasValue(0);
    }

    @Test
    void overTheBudgetTheNextBestIsTakenAndSaysWhy() {
        MimeBundle resolved = Resolution.resolve(chart(), single(1000));
        assertThat(resolved.data()).containsOnlyKeys(MimeTypes.PNG, MimeTypes.TEXT);
        assertThat(resolved.string(MimeTypes.TEXT).orElseThrow()).contains("text/html", "10000", "1000");
    }

    @Test
    void contentThatFailsGivesWayToTheNext() {
        MimeBundle bundle = MimeBundle.builder()
                .lazy(MimeTypes.HTML, () -> {
                    throw new DisplayException("no template");
                })
                .add(MimeTypes.PNG, PICTURE)
                .build();
        MimeBundle resolved = Resolution.resolve(bundle, single(1000));
        assertThat(resolved.has(MimeTypes.PNG)).isTrue();
        assertThat(resolved.string(MimeTypes.TEXT)).contains("[portolan: no text/html: no template]");
    }

    @Test
    void allThatFitsIsKeptWhereAlternativesAreStored() {
        assertThat(Resolution.resolve(chart(), ProbePlatform.context(20_000)).data())
                .containsOnlyKeys(MimeTypes.HTML, MimeTypes.PNG, MimeTypes.TEXT);
    }

    @Test
    void aPictureThatStandsInForAPageSaysSoWhereItIsSeen() {
        MimeBundle resolved = Resolution.resolve(chart(), ProbePlatform.context(2000));
        assertThat(resolved.bytes(MimeTypes.PNG)).contains(PICTURE);
        assertThat(resolved.string(MimeTypes.HTML).orElseThrow())
                .contains("<img src=\"data:image/png;base64,", "over this platform's limit of 2000");
        assertThat(resolved.string(MimeTypes.TEXT).orElseThrow()).startsWith("chart\n[portolan: no text/html");
    }

    @Test
    void theNoteIsEscaped() {
        MimeBundle bundle = MimeBundle.builder()
                .lazy(MimeTypes.HTML, () -> {
                    throw new DisplayException("<script>alert(1)</script>");
                })
                .add(MimeTypes.PNG, PICTURE)
                .build();
        MimeBundle resolved = Resolution.resolve(bundle, ProbePlatform.context(20_000));
        assertThat(resolved.string(MimeTypes.HTML).orElseThrow())
                .doesNotContain("<script>")
                .contains("&lt;script&gt;");
    }

    @Test
    void oneStillIsEnough() {
        MimeBundle bundle = chart().with(MimeTypes.SVG, Content.of("<svg/>"));
        assertThat(Resolution.resolve(bundle, ProbePlatform.context(20_000)).has(MimeTypes.SVG))
                .isFalse();
        MimeBundle drawing = MimeBundle.builder().add(MimeTypes.SVG, "<svg/>").build();
        assertThat(Resolution.resolve(drawing, ProbePlatform.context(20_000)).has(MimeTypes.SVG))
                .isTrue();
    }

    @Test
    void textOverTheBudgetIsShortenedAndSaysByHowMuch() {
        MimeBundle resolved = Resolution.resolve(MimeBundle.text("x".repeat(5000)), ProbePlatform.context(1000));
        assertThat(resolved.string(MimeTypes.TEXT).orElseThrow())
                .hasSizeLessThan(1000)
                .endsWith("more characters are not shown]");
    }

    @Test
    void aBundleWithNothingAcceptedSaysSo() {
        MimeBundle bundle = MimeBundle.builder().add("application/x-odd", "?").build();
        assertThat(Resolution.resolve(bundle, single(1000))
                        .string(MimeTypes.TEXT)
                        .orElseThrow())
                .contains("this value has none of");
    }

    @Test
    void whatWentWrongIsMarkedAndWhatIsLeftOutIsNot() {
        MimeBundle failing = MimeBundle.builder()
                .lazy(MimeTypes.HTML, () -> {
                    throw new IllegalStateException("torn");
                })
                .add(MimeTypes.TEXT, "chart")
                .build();
        assertThat(Resolution.resolve(failing, ProbePlatform.context(20_000)).failure())
                .hasValueSatisfying(reason -> assertThat(reason).contains("torn"));
        assertThat(Resolution.resolve(chart(), ProbePlatform.context(2000)).failure())
                .isEmpty();
    }
}
