package io.portolan.image.paint.pdf;

import io.portolan.image.paint.Decimals;
import io.portolan.image.paint.TextBuffer;
import java.util.HashMap;
import java.util.Map;

/** The graphics states that make fills and strokes translucent, one for each pair of opacities. */
final class Opacities {

    private final PdfFile file;
    private final Map<Integer, Integer> states = new HashMap<>();

    Opacities(PdfFile file) {
        this.file = file;
    }

    /**
     * The number of a state.
     *
     * @param fill 0 to 255
     * @param stroke 0 to 255
     */
    int state(int fill, int stroke) {
        return states.computeIfAbsent(fill << 8 | stroke, pair -> {
            TextBuffer state = new TextBuffer("<</ca ");
            Decimals.appendShare(state, fill / 255.0).append("/CA ");
            Decimals.appendShare(state, stroke / 255.0).append(">>");
            return file.add(state.toString());
        });
    }
}
