/**
 * The marks: what stands for a row of data. One file each; a mark declares the channels it reads as data and has one
 * method that compiles a layer to traces.
 *
 * <pre>
 *   Layer (columns by channel) --transform--> Layer (bins, counts) --compile with Scales--> Drawing (traces, shapes, images)
 * </pre>
 *
 * <p>Everything textual in a layer is markup already: it was escaped when the layer was made, at one place for all marks.
 */
@NullMarked
package io.portolan.mark;

import org.jspecify.annotations.NullMarked;
