/**
 * Reads TrueType fonts: which glyph a character has, how wide it is, how it is drawn.
 *
 * <p>The bundled faces come first, and nothing here touches the platform's font system: what they can draw has the same
 * width and the same shape on every host. Only characters that none of them has are looked for in the host's font files.
 * Source of the formats: the OpenType specification, chapters cmap, glyf, loca, head, hhea, hmtx, kern and name.
 */
@NullMarked
package io.portolan.image.font;

import org.jspecify.annotations.NullMarked;
