/** What it costs to draw in Spark. */
@NullMarked
package io.portolan.bench.spark;

import org.jspecify.annotations.NullMarked;
