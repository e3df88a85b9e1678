package io.portolan.channel;

/**
 * One setting of a mark or a plot, under its name.
 *
 * @param name the method that sets it
 * @param standard its value where it is not set
 */
public record Option<V>(String name, V standard) {}
