package scala;

/** The one method of Scala's functions that matters here. */
public interface Function1<T, R> {

    R apply(T argument);
}
