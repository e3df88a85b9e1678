package io.portolan.kernel.session;

import java.util.Optional;

/**
 * What evaluating one snippet came to.
 *
 * @param end offset in the source behind the snippet
 * @param value what it asks to be shown
 * @param empty whether there was nothing but comments
 */
record Step(int end, Optional<Object> value, boolean empty) {}
