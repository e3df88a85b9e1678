package scala;

/** A value that is there. */
public final class Some extends Option {

    private final Object value;

    public Some(Object value) {
        this.value = value;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public Object get() {
        return value;
    }
}
