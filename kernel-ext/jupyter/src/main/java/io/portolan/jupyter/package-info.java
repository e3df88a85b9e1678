/**
 * Display in the Java kernels of Jupyter: IJava and every kernel on jupyter-jvm-basekernel, JJava, and Rapaio.
 *
 * <p>A platform finds the kernel this program runs in and speaks to it through {@link io.portolan.jupyter.Kernel}; what
 * is the same in all of them (display ids, the form of the data, which cell an output belongs to) is written once. The
 * kernels' classes are only touched by the one class named after each, so that any of them may be absent.
 */
@NullMarked
package io.portolan.jupyter;

import org.jspecify.annotations.NullMarked;
