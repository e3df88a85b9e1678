/**
 * Writes PDF files: vectors stay vectors, text stays text in embedded fonts, and the same scenes give the same bytes.
 * Source: ISO 32000-1 (PDF 1.7).
 */
@NullMarked
package io.portolan.image.paint.pdf;

import org.jspecify.annotations.NullMarked;
