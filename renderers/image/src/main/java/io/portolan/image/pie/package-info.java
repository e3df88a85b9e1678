/**
 * Pies and funnel areas: traces that show shares of a whole as slices, each a line of the legend. All pies of a figure are
 * one panel, since they share the colours of their labels and may share a scale; so are all funnel areas.
 */
@NullMarked
package io.portolan.image.pie;

import org.jspecify.annotations.NullMarked;
