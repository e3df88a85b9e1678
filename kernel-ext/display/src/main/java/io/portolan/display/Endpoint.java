package io.portolan.display;

/** Answers what the page of a shown value asks, in texts that both understand. */
@FunctionalInterface
public interface Endpoint {

    /**
     * Answers a question. Runs on a thread that is interrupted once the same page has asked anew: what it then gives is
     * wanted by nobody.
     *
     * @throws RuntimeException if there is no answer; the page is told why
     */
    String answer(String question);
}
