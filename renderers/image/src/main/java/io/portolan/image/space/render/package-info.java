/**
 * A small software renderer for scenes of triangles, lines and points: matrices, a buffer of samples with depths, and
 * the lighting of plotly.js. All of it works on plain numbers and knows no figure.
 */
@NullMarked
package io.portolan.image.space.render;

import org.jspecify.annotations.NullMarked;
