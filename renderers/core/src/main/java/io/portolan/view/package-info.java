/**
 * What the user writes, and how it becomes a figure.
 *
 * <pre>
 *   data -> Frame -> View -> Figure
 *
 *   Chart, Overlay       bind columns to channels of marks          (immutable values)
 *     resolve            every binding becomes a column of a Layer, its text escaped
 *     budget             too many points become a picture, long lines keep their extremes, and a note says so
 *     fold               too many categories become "other (n)", and a note says so
 *     transform          each mark computes its statistic: bins, counts, sums
 *     train              scales see the data of all layers and panels
 *     facet              rows are dealt to small panels
 *     compile            each mark makes its traces in each panel
 *   Sheet                gives axes, legends and colour bars their place, and is the Figure
 * </pre>
 */
@NullMarked
package io.portolan.view;

import org.jspecify.annotations.NullMarked;
