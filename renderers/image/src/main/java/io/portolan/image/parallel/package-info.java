/** Rows of data as lines and bands across parallel dimensions: numbers on axes, or categories in columns. */
@NullMarked
package io.portolan.image.parallel;

import org.jspecify.annotations.NullMarked;
