/**
 * Stills: figures to PNG, SVG and PDF in the JVM, without a browser, a display or fonts on the host.
 *
 * <p>A figure is laid out by {@link io.portolan.image.chart.Chart} into a {@link io.portolan.image.scene.Scene}, which
 * painters turn into bytes. The same figure gives the same bytes on every host and every Java version.
 */
@NullMarked
package io.portolan.image;

import org.jspecify.annotations.NullMarked;
