/**
 * The components of a layout: margins, axes and their subplots, titles, legend, colour bars, shapes and annotations. One
 * file for a component. What is not drawn on cartesian axes is a {@link io.portolan.image.plot.Panel}.
 */
@NullMarked
package io.portolan.image.plot;

import org.jspecify.annotations.NullMarked;
