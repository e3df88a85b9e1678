/**
 * How data becomes place and paint: position scales, colour maps and palettes, nice steps for bins.
 *
 * <p>{@link io.portolan.scale.Scale} and {@link io.portolan.scale.Colormap} are what a user asks for; the other types
 * are what that becomes once the data is known.
 */
@NullMarked
package io.portolan.scale;

import org.jspecify.annotations.NullMarked;
