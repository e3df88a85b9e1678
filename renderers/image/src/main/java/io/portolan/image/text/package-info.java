/** Sets text: Plotly's pseudo-HTML into lines of styled runs, measured by the bundled font. */
@NullMarked
package io.portolan.image.text;

import org.jspecify.annotations.NullMarked;
