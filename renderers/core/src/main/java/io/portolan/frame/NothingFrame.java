package io.portolan.frame;

import java.util.List;

/** The frame of an empty list: what columns it would have nobody can tell, so that it has any, without values. */
record NothingFrame() implements Frame {

    @Override
    public List<String> names() {
        return List.of();
    }

    @Override
    public int rows() {
        return 0;
    }

    @Override
    public boolean has(String name) {
        return true;
    }

    @Override
    public Column column(String name) {
        return TextColumn.of(name);
    }
}
