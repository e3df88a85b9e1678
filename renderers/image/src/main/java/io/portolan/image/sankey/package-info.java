/** Sankey diagrams: nodes in columns, and flows between them whose widths are their values. */
@NullMarked
package io.portolan.image.sankey;

import org.jspecify.annotations.NullMarked;
