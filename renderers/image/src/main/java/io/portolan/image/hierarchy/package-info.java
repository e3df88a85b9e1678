/**
 * Trees of shares: sunbursts, treemaps and icicles. They share how a tree is read, valued, coloured and labelled, and
 * differ in how it is laid out.
 */
@NullMarked
package io.portolan.image.hierarchy;

import org.jspecify.annotations.NullMarked;
