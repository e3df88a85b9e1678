/**
 * From the globe to the plane. A shape goes through a chain of {@link io.portolan.image.geo.projection.Sink}s: turned, cut
 * where the map ends, projected, and given more points where straight lines become curves.
 *
 * <p>Clipping and resampling follow Michael Bostock's d3-geo.
 */
@NullMarked
package io.portolan.image.geo.projection;

import org.jspecify.annotations.NullMarked;
