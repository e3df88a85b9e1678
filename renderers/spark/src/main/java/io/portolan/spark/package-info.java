/**
 * Charts where the data is: a Spark dataset is a frame whose summaries are computed in Spark, so that the driver receives
 * what is drawn and no more. Everything is said with datasets and columns, so that it also runs through Spark Connect.
 */
@NullMarked
package io.portolan.spark;

import org.jspecify.annotations.NullMarked;
