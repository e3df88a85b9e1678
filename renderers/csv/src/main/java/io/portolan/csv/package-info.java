/** Files of separated values as frames: {@code point(Path.of("cars.csv"))}. */
@NullMarked
package io.portolan.csv;

import org.jspecify.annotations.NullMarked;
