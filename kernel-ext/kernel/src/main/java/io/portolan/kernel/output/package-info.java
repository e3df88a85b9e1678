/** Outputs of cells as the JSON that Jupyter's messages and notebook files have in common. */
@NullMarked
package io.portolan.kernel.output;

import org.jspecify.annotations.NullMarked;
