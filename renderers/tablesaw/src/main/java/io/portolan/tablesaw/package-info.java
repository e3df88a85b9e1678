/**
 * Tablesaw's tables: {@code point(table).x("a")} reads one, and a table that a cell ends with is shown as an HTML table.
 * Tablesaw itself comes from the user's classpath; without it nothing here is touched.
 */
@NullMarked
package io.portolan.tablesaw;

import org.jspecify.annotations.NullMarked;
