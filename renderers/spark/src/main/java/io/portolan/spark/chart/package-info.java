/** Charts made in executors, a chart for each group of rows. */
@NullMarked
package io.portolan.spark.chart;

import org.jspecify.annotations.NullMarked;
