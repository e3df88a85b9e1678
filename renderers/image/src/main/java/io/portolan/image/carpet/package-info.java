/**
 * Carpets: sheets of two parameters, a and b, laid over the plane of two axes, and the traces that lie on them.
 *
 * <p>A place on a carpet is known by its values of a and b, by its place in the grid that describes the carpet (2.5 is
 * half way from the third point to the fourth), or by x and y.
 */
@NullMarked
package io.portolan.image.carpet;

import org.jspecify.annotations.NullMarked;
