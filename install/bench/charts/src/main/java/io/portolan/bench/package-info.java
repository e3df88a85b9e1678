/** Measures what charts cost, beside other Java libraries in the same run. */
package io.portolan.bench;
