/** What a mark's values are read from and what they stand for: channels, and what is bound to them. */
@NullMarked
package io.portolan.channel;

import org.jspecify.annotations.NullMarked;
