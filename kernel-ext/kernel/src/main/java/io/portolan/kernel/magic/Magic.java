package io.portolan.kernel.magic;

/** A command that a cell gives to the session rather than to Java. */
public interface Magic {

    /** What a cell writes, with its percent signs: {@code %maven}, {@code %%time}. */
    String name();

    /** The name with its arguments, for help and error messages. */
    String usage();

    /**
     * Runs the magic.
     *
     * @throws MagicException if it cannot do what it was asked
     * @throws Exception whatever the Java code it runs reports
     */
    void run(MagicCall call, MagicContext context) throws Exception;
}
