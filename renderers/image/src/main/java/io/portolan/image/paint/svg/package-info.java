/**
 * Writes scenes as SVG 1.1: real text, no script, no style sheet, numbers of at most two decimals, everything that
 * came from a figure escaped.
 */
@NullMarked
package io.portolan.image.paint.svg;

import org.jspecify.annotations.NullMarked;
