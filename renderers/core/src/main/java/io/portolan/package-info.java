/**
 * The way in: {@link io.portolan.Viz} holds the words with which charts are made.
 *
 * <pre>{@code
 * import static io.portolan.Viz.*;
 *
 * point(table).x("a").y("b").color("c")
 * }</pre>
 */
@NullMarked
package io.portolan;

import org.jspecify.annotations.NullMarked;
