/**
 * Lays a figure out on its page and turns it into a scene. {@link io.portolan.image.chart.Chart} reads as the pipeline:
 * traces are made, given axes and calculated; axes get ranges; margins grow until everything beside the plot fits; then
 * each part draws itself. {@link io.portolan.image.chart.TraceTypes} has a line for each trace type.
 */
@NullMarked
package io.portolan.image.chart;

import org.jspecify.annotations.NullMarked;
