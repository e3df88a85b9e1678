/**
 * Reads TrueType fonts: which glyph a character has, how wide it is, how it is drawn.
 *
 * <p>The four bundled Liberation Sans faces are the only fonts that are ever needed, and nothing here touches the
 * platform's font system: text has the same width and the same shape on every host. Source of the formats: the
 * OpenType specification, chapters cmap, glyf, loca, head, hhea, hmtx and kern.
 */
@NullMarked
package io.portolan.image.font;

import org.jspecify.annotations.NullMarked;
