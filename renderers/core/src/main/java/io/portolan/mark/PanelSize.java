package io.portolan.mark;

/**
 * The inside of a panel, about: a page may stretch it.
 *
 * @param width CSS pixels, positive
 * @param height CSS pixels, positive
 */
public record PanelSize(int width, int height) {}
