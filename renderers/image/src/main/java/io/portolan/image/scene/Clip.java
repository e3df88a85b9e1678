package io.portolan.image.scene;

/** What a group is seen through: a rectangle, whose edges painters lay on whole pixels, or any outline. */
public sealed interface Clip permits Rect, Path {}
