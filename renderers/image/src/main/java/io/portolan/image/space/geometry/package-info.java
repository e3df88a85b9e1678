/** Meshes made of points: triangulations, hulls and surfaces of equal value. */
@NullMarked
package io.portolan.image.space.geometry;

import org.jspecify.annotations.NullMarked;
