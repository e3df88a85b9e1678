/**
 * Scenes in three dimensions: the camera, the axes around the box and the panel that draws everything in it into an
 * image, with the texts above as texts.
 */
@NullMarked
package io.portolan.image.space;

import org.jspecify.annotations.NullMarked;
