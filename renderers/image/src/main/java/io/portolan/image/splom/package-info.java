/** Matrices of scatter plots: every dimension of a table against every other, on axes that they share. */
@NullMarked
package io.portolan.image.splom;

import org.jspecify.annotations.NullMarked;
