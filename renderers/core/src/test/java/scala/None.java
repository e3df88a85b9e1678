package scala;

import java.util.NoSuchElementException;

/** No value. */
public final class None extends Option {

    @Override
    public boolean isEmpty() {
        return true;
    }

    @Override
    public Object get() {
        throw new NoSuchElementException("None.get");
    }
}
