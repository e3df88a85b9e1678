/**
 * Kernels and interpreters for the tests, as thin as can be, on the real base libraries: what stands in for those that
 * cannot be had from Maven Central. They run in processes of their own and know nothing of Portolan.
 */
@NullMarked
package io.portolan.integration.standin;

import org.jspecify.annotations.NullMarked;
