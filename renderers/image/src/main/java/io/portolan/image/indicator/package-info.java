/** Indicators: one number writ large, how far it is from another, and a gauge around or beside it. */
@NullMarked
package io.portolan.image.indicator;

import org.jspecify.annotations.NullMarked;
