package io.portolan.image.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.TextEffects;
import io.portolan.image.scene.TextEffects.LetterCase;
import io.portolan.image.scene.TextRun;
import io.portolan.image.scene.TextStyle;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetteringTest {

    private static List<TextRun> runs(String text, LetterCase letters, boolean smallCaps) {
        TextEffects effects = new TextEffects(letters, smallCaps, false, false, false, List.of());
        TextStyle style = new TextStyle("Arial", 10, false, false, Color.BLACK);
        return Lettering.runs(text, style.withEffects(effects), 0);
    }

    @Test
    void writesLettersInACase() {
        assertThat(runs("it's Öl 3rd", LetterCase.UPPER, false))
                .extracting(TextRun::text)
                .containsExactly("IT'S ÖL 3RD");
        assertThat(runs("it's Öl 3rd", LetterCase.LOWER, false))
                .extracting(TextRun::text)
                .containsExactly("it's öl 3rd");
        assertThat(runs("it's öl 3rd", LetterCase.WORDS, false))
                .extracting(TextRun::text)
                .containsExactly("It's Öl 3rd");
        assertThat(runs("", LetterCase.WORDS, false)).extracting(TextRun::text).containsExactly("");
    }

    @Test
    void makesSmallLettersSmallCapitals() {
        assertThat(runs("Big small", LetterCase.AS_WRITTEN, true))
                .extracting(TextRun::text)
                .containsExactly("B", "IG", " ", "SMALL");
        assertThat(runs("Big", LetterCase.AS_WRITTEN, true))
                .extracting(run -> run.style().size())
                .containsExactly(10.0, 7.0);
    }
}
