/** The kinds of traces that stand in scenes, and the bodies they put there. */
@NullMarked
package io.portolan.image.space.trace;

import org.jspecify.annotations.NullMarked;
