/** Traces on ternary subplots: three components that add up to a sum, in a triangle. */
@NullMarked
package io.portolan.image.ternary;

import org.jspecify.annotations.NullMarked;
