package scala;

/** Scala's optional value, as far as it matters here. */
public abstract class Option {

    public abstract boolean isEmpty();

    public abstract Object get();
}
