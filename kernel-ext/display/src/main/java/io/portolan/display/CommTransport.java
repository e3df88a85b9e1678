package io.portolan.display;

/** Carries questions from pages to this program and the answers back, such as Jupyter's comms. */
public interface CommTransport {

    /**
     * Lets pages ask an endpoint.
     *
     * @return the address by which a page reaches it; it ends when many newer ones have come
     */
    String serve(Endpoint endpoint);
}
