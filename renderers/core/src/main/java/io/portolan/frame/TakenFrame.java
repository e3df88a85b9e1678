package io.portolan.frame;

import java.util.List;

/**
 * Some rows of a frame.
 *
 * @param indices kept, not copied
 */
record TakenFrame(Frame frame, int[] indices) implements Frame {

    @Override
    public List<String> names() {
        return frame.names();
    }

    @Override
    public int rows() {
        return indices.length;
    }

    @Override
    public Column column(String name) {
        return frame.column(name).take(indices);
    }
}
