/**
 * Runs the cells of a notebook in one in-process JShell: evaluation, streams, interruption, magics and the display
 * platform of the running cell. Knows neither Jupyter's messages nor notebook files.
 */
@NullMarked
package io.portolan.kernel.session;

import org.jspecify.annotations.NullMarked;
