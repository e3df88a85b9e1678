/**
 * Traces on polar subplots. {@link io.portolan.image.polar.PolarPanel} is the subplot; its angles are radians,
 * counterclockwise from the right, once the angular axis has turned data into them.
 */
@NullMarked
package io.portolan.image.polar;

import org.jspecify.annotations.NullMarked;
