/** Traces over a field of values: heat maps, histograms of two variables and pictures. */
@NullMarked
package io.portolan.image.field;

import org.jspecify.annotations.NullMarked;
