/** What becomes of the rows that touch a cell: each reduction creates, appends to, combines and finishes its state. */
@NullMarked
package io.portolan.raster.reduce;

import org.jspecify.annotations.NullMarked;
