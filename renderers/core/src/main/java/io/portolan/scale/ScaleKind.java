package io.portolan.scale;

import java.util.Locale;

/** The kinds of position scale, which are Plotly's axis types. */
public enum ScaleKind {
    LINEAR,
    LOG,
    DATE,
    CATEGORY;

    /** Plotly's word. */
    public String axisType() {
        return name().toLowerCase(Locale.ROOT);
    }
}
