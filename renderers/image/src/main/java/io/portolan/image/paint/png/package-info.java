/**
 * Writes PNG files, with a compressor of its own: the platform's zlib differs from host to host, and the same picture
 * must give the same bytes everywhere. Sources: the PNG specification (ISO/IEC 15948), RFC 1950 and RFC 1951.
 */
@NullMarked
package io.portolan.image.paint.png;

import org.jspecify.annotations.NullMarked;
