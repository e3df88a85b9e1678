package io.portolan.frame;

import java.util.List;
import java.util.stream.Stream;

/** A frame with one more column. */
record WidenedFrame(Frame frame, Column added) implements Frame {

    WidenedFrame {
        if (added.size() != frame.rows()) {
            throw new ColumnLengthException("The column \"" + added.name() + "\" has " + added.size()
                    + " rows, the frame it is added to has " + frame.rows() + ".");
        }
    }

    @Override
    public List<String> names() {
        return Stream.concat(frame.names().stream(), Stream.of(added.name()))
                .distinct()
                .toList();
    }

    @Override
    public int rows() {
        return frame.rows();
    }

    @Override
    public Column column(String name) {
        return name.equals(added.name()) ? added : frame.column(name);
    }
}
