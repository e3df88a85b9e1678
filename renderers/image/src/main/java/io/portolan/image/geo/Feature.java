package io.portolan.image.geo;

/**
 * A place with an outline.
 *
 * @param id such as {@code FRA} or {@code NY}
 * @param country of a state or province; empty for countries
 * @param lon of where a marker stands for it, in degrees
 * @param lat of where a marker stands for it, in degrees
 * @param geometry its outline
 */
record Feature(String id, String country, double lon, double lat, Geometry geometry) {}
