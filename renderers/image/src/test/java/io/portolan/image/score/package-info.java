/** How like plotly.js's own pictures ours are, figure by figure, against a table that is kept. */
@NullMarked
package io.portolan.image.score;

import org.jspecify.annotations.NullMarked;
