/** Writes PNG files. Source: the PNG specification (ISO/IEC 15948). */
@NullMarked
package io.portolan.image.paint.png;

import org.jspecify.annotations.NullMarked;
