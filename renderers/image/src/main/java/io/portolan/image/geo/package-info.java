/** Traces on maps, and the maps themselves: {@link io.portolan.image.geo.GeoPanel} is one map with what lies on it. */
@NullMarked
package io.portolan.image.geo;

import org.jspecify.annotations.NullMarked;
