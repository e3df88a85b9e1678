package io.portolan.image.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.TextStyle;
import org.junit.jupiter.api.Test;

class WrappingTest {

    private static final TextStyle STYLE = new TextStyle("Open Sans", 10, false, false, Color.BLACK);

    @Test
    void wordsShareALineAsLongAsTheyFit() {
        assertThat(new Wrapping(STYLE, 60).wrapped("one two three four")).isEqualTo("one two<br>three four");
    }

    @Test
    void aWordThatIsTooWideStandsAlone() {
        assertThat(new Wrapping(STYLE, 30).wrapped("a incomprehensible b")).isEqualTo("a<br>incomprehensible<br>b");
    }

    @Test
    void linksAreNotTornApart() {
        assertThat(new Wrapping(STYLE, 500).wrapped("<a href='x'>here</a> now")).isEqualTo("<a href='x'>here</a> now");
    }
}
