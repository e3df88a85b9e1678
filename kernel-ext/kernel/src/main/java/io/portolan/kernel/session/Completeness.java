package io.portolan.kernel.session;

/** Whether code can be run as it is. */
public sealed interface Completeness {

    /** It can. */
    record Whole() implements Completeness {}

    /** It cannot, however it goes on. */
    record Invalid() implements Completeness {}

    /**
     * More has to come.
     *
     * @param indent what the next line should start with
     */
    record Open(String indent) implements Completeness {}
}
