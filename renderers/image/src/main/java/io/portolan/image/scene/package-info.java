/**
 * What a picture is made of: paths, stamps, texts, images and groups of them, in CSS pixels with y downwards.
 *
 * <p>A scene knows nothing of charts, and whatever draws charts knows nothing of painters: painters for PNG, SVG and
 * other formats all read the same {@link io.portolan.image.scene.Scene}. Every value is immutable.
 */
@NullMarked
package io.portolan.image.scene;

import org.jspecify.annotations.NullMarked;
