/**
 * Cartesian axes: what type they have, which range the data gives them, where ticks stand and what they say.
 *
 * <p>A value lives in three spaces: <em>data</em> as the figure has it, <em>linear</em> (log10 on logarithmic axes,
 * milliseconds since 1970 on date axes, the index on category axes) and <em>pixels</em>. The rules are those of
 * plotly.js, so that a still has the same ticks as the live chart.
 */
@NullMarked
package io.portolan.image.axis;

import org.jspecify.annotations.NullMarked;
