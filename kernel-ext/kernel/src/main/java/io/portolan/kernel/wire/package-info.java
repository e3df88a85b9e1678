/**
 * Jupyter's messages over ZeroMQ: sockets, signatures, requests and their answers. Message types and their contents are
 * those of jupyter-jvm-basekernel; its polling loops are not used, because they sleep between messages.
 */
@NullMarked
package io.portolan.kernel.wire;

import org.jspecify.annotations.NullMarked;
