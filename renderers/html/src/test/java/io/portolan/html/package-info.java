/** Tests of the HTML that can be told without a browser. */
@NullMarked
package io.portolan.html;

import org.jspecify.annotations.NullMarked;
