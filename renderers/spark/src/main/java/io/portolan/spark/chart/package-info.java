/**
 * Charts made in executors, a chart for each group of rows: as an operation on datasets, {@link
 * io.portolan.spark.chart.ChartJob}, and as functions of SQL, {@link io.portolan.spark.chart.ChartFunctions}.
 */
@NullMarked
package io.portolan.spark.chart;

import org.jspecify.annotations.NullMarked;
