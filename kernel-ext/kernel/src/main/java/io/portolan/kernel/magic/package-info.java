/** Magics: the lines of a cell that start with {@code %} and the cells that start with {@code %%}. */
@NullMarked
package io.portolan.kernel.magic;

import org.jspecify.annotations.NullMarked;
