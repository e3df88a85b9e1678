/**
 * Display in Zeppelin: outputs go past the paragraph's text limit, as ASCII that no line of which is taken for a
 * directive, and are replaced in place.
 */
@NullMarked
package io.portolan.zeppelin;

import org.jspecify.annotations.NullMarked;
