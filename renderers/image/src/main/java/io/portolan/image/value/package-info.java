/** Reads the attributes and data of a figure: with template and defaults behind them, as numbers, dates and colours. */
@NullMarked
package io.portolan.image.value;

import org.jspecify.annotations.NullMarked;
