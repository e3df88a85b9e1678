/**
 * The narrow waist: one immutable {@link io.portolan.figure.Figure} in Plotly's schema. Everything that can be charted
 * becomes a figure; everything that draws is a {@link io.portolan.figure.Renderer} that takes one.
 */
@NullMarked
package io.portolan.figure;

import org.jspecify.annotations.NullMarked;
