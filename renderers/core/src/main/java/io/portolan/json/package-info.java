/**
 * JSON as immutable values that lose nothing: numbers keep the text they were read with, objects keep the order of
 * their members, and Plotly's typed arrays ({@code dtype}, {@code bdata}) are values of their own. Written for
 * {@link io.portolan.figure.Figure}, with the JDK alone, so that no JSON library of ours meets one of a notebook's.
 */
@NullMarked
package io.portolan.json;

import org.jspecify.annotations.NullMarked;
