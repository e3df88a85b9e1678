/** Notebook files: reading, running with no Jupyter there, writing, and a report of what came out. */
@NullMarked
package io.portolan.kernel.notebook;

import org.jspecify.annotations.NullMarked;
