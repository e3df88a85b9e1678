package io.portolan.image.font;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlyphRunTest {

    private static final TextStyle STYLE = new TextStyle("Open Sans", 10, false, false, Color.BLACK);

    @Test
    void aCharacterThatItsFaceLacksComesFromTheOther() {
        List<Typeface> faces = new ArrayList<>();

        GlyphRun.send("a\u25bca", STYLE, (face, glyph, character, x) -> faces.add(glyph == 0 ? null : face));

        assertThat(faces).doesNotContainNull();
        assertThat(faces.get(1)).isNotSameAs(faces.get(0));
        assertThat(faces.get(2)).isSameAs(faces.get(0));
    }

    @Test
    void aCharacterThatNoFaceHasIsTheBoxOfItsOwn() {
        List<Integer> glyphs = new ArrayList<>();

        GlyphRun.send("\udbff\udffd", STYLE, (face, glyph, character, x) -> glyphs.add(glyph));

        assertThat(glyphs).containsExactly(0);
    }
}
