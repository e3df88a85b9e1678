/**
 * Pictures in charts: the rows of a mark become an image with live axes, a colour bar or a legend that tells what its
 * colours stand for, and a grid of hover texts.
 */
@NullMarked
package io.portolan.raster.plot;

import org.jspecify.annotations.NullMarked;
