/** Traces on Smith charts: impedances, normalized, in the plane of their reflection coefficients. */
@NullMarked
package io.portolan.image.smith;

import org.jspecify.annotations.NullMarked;
