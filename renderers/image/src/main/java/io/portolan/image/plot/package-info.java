/**
 * Lays a figure out on its page and turns it into a scene: margins, subplots, axes, titles, legend, colour bars, shapes
 * and annotations. One file for a component of the layout.
 *
 * <p>{@link io.portolan.image.plot.Chart} reads as the pipeline: traces are made, given axes and calculated; axes get
 * ranges; margins grow until everything beside the plot fits; then each part draws itself.
 */
@NullMarked
package io.portolan.image.plot;

import org.jspecify.annotations.NullMarked;
