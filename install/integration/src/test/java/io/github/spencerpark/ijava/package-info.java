/** A stand-in for IJava, which is not on Maven Central, by the name under which its kernel is found. */
@NullMarked
package io.github.spencerpark.ijava;

import org.jspecify.annotations.NullMarked;
