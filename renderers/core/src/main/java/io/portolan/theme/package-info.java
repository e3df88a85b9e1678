/** How charts look where the user says nothing: templates in Plotly's schema and colours, for light and dark pages. */
@NullMarked
package io.portolan.theme;

import org.jspecify.annotations.NullMarked;
