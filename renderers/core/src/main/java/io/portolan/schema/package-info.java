/** Plotly's schema: which attributes there are, what values each takes, and what a document has that is not so. */
@NullMarked
package io.portolan.schema;

import org.jspecify.annotations.NullMarked;
