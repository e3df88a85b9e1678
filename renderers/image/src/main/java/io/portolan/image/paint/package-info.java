/** What painters have in common: numbers as text and curves as lines. */
@NullMarked
package io.portolan.image.paint;

import org.jspecify.annotations.NullMarked;
