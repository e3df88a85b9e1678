/**
 * Compresses bytes the same way everywhere: the platform's zlib differs from host to host, and the same picture must
 * give the same bytes. Sources: RFC 1950 and RFC 1951.
 */
@NullMarked
package io.portolan.image.deflate;

import org.jspecify.annotations.NullMarked;
