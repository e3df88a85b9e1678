/** Tables to look at: the first and last rows of a frame, as HTML and as text. */
@NullMarked
package io.portolan.table;

import org.jspecify.annotations.NullMarked;
