package io.portolan.image.value;

import io.portolan.image.scene.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * Colours to be used in turn.
 *
 * @param colors at least one; immutable
 */
public record ColorWay(List<Color> colors) {

    private static final int[] PLOTLY = {
        0x1f77b4, 0xff7f0e, 0x2ca02c, 0xd62728, 0x9467bd, 0x8c564b, 0xe377c2, 0x7f7f7f, 0xbcbd22, 0x17becf
    };

    public ColorWay {
        colors = List.copyOf(colors);
    }

    /** The colours of the first of some attributes that lists any; Plotly's own where none does. */
    public static ColorWay of(Attrs attrs, String... paths) {
        List<Color> colors = new ArrayList<>();
        for (String path : paths) {
            Column stated = attrs.column(path);
            for (int i = 0; i < stated.size() && !stated.isTyped(); i++) {
                colors.add(stated.color(i).orElse(Color.BLACK));
            }
            if (!colors.isEmpty()) {
                return new ColorWay(colors);
            }
        }
        for (int rgb : PLOTLY) {
            colors.add(new Color(0xff000000 | rgb));
        }
        return new ColorWay(colors);
    }

    /** The colours, then all of them lighter, then all of them darker: for more slices than there are colours. */
    public ColorWay extended() {
        List<Color> all = new ArrayList<>(colors);
        colors.forEach(color -> all.add(Shades.lighter(color, 0.2)));
        colors.forEach(color -> all.add(Shades.lighter(color, -0.2)));
        return new ColorWay(all);
    }

    public Color color(int index) {
        return colors.get(index % colors.size());
    }
}
