package io.portolan.image.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisualOrderTest {

    @ParameterizedTest
    @CsvSource({
        "plain (text) \u4e2d\u6587, plain (text) \u4e2d\u6587",
        "\u05d0\u05d1\u05d2, \u05d2\u05d1\u05d0",
        "y = \u05d0\u05d1 12 (\u05d2), y = (\u05d2) 12 \u05d1\u05d0",
        "\u05d0\u05d1 abc, abc \u05d1\u05d0",
        "\u05d0\u05b8\u05d1, \u05d1\u05d0\u05b8"
    })
    void lettersStandFromLeftToRight(String logical, String visual) {
        int[] points = VisualOrder.of(logical);
        assertThat(new String(points, 0, points.length)).isEqualTo(visual);
    }

    @ParameterizedTest
    @CsvSource({
        // Isolated; initial and final; initial, medial, final; a letter that joins only before; lam and alef; marks
        // between.
        "\u0628, \ufe8f",
        "\u0628\u0628, \ufe91\ufe90",
        "\u0628\u0628\u0628, \ufe91\ufe92\ufe90",
        "\u0628\u0627\u0628, \ufe91\ufe8e\ufe8f",
        "\u0644\u0627, \ufefb",
        "\u0628\u0644\u0627, \ufe91\ufefc",
        "\u0628\u064e\u0628, \ufe91\u064e\ufe90",
        "\u0633\u0644\u0627\u0645, \ufeb3\ufefc\ufee1",
        "\u064a\u06cc, \ufef3\ufbfd",
        "\u0621\u0628, \ufe80\ufe8f"
    })
    void arabicLettersJoinTheirNeighbours(String letters, String shapes) {
        assertThat(ArabicForms.shaped(letters)).isEqualTo(shapes);
    }
}
