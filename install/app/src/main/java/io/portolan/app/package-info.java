/** The {@code portolan} command: one class for each subcommand, none of which knows how a chart is drawn. */
@NullMarked
package io.portolan.app;

import org.jspecify.annotations.NullMarked;
