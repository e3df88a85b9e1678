/**
 * The exact engine: figures drawn by plotly.js itself in an installed Chromium, over its DevTools protocol. For pictures
 * that must be plotly.js's own to the pixel; {@code io.portolan.image} needs no browser and is many times faster.
 */
@NullMarked
package io.portolan.chromium;

import org.jspecify.annotations.NullMarked;
