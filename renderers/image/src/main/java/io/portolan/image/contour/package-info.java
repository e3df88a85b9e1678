/**
 * Lines of equal value through a field, and the areas between them.
 *
 * <p>{@link io.portolan.image.contour.MarchingSquares} finds the lines in the coordinates of a
 * {@link io.portolan.image.contour.ContourGrid}, and a {@link io.portolan.image.contour.Ground} tells where those lie on
 * the page: the same on a plane, elsewhere on a carpet.
 */
@NullMarked
package io.portolan.image.contour;

import org.jspecify.annotations.NullMarked;
