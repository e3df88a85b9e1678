/**
 * The controls that a figure shows in a page, drawn as they stand before anyone has touched them: menus, sliders, and
 * what chooses the range of an axis.
 */
@NullMarked
package io.portolan.image.control;

import org.jspecify.annotations.NullMarked;
