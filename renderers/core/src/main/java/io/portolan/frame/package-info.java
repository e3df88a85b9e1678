/**
 * Named, typed columns of any source: the first stage of <em>data -> Frame -> View -> Figure</em>.
 *
 * <p>{@link io.portolan.frame.Frames} turns data into a {@link io.portolan.frame.Frame} through the first
 * {@link io.portolan.frame.FrameProvider} that accepts it. One null rule holds everywhere: null, NaN and the infinities
 * are missing values, and a missing value is a gap in the chart.
 */
@NullMarked
package io.portolan.frame;

import org.jspecify.annotations.NullMarked;
