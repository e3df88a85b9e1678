/**
 * The kinds of traces: each reads its own attributes, tells its axes what it shows, and draws itself into scene
 * elements. One file for a trace type, and a line in {@code TraceTypes}.
 */
@NullMarked
package io.portolan.image.trace;

import org.jspecify.annotations.NullMarked;
