/**
 * Figure to HTML: a still that anyone sees, and one script that replaces it with a chart drawn by plotly.js.
 *
 * <p>An output is one element with the still and the script, from templates of ours. The script takes plotly.js from
 * the page, from the output itself or from the browser's store, never from another cell's luck and, unless asked to,
 * never from the network. Numbers travel as typed arrays, the library as gzip. What would not fit the platform's byte
 * budget is shown as a picture with a note that says so.
 */
@NullMarked
package io.portolan.html;

import org.jspecify.annotations.NullMarked;
