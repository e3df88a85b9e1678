package io.portolan.kernel.session;

/** The two streams a program prints to. */
public enum StandardStream {
    OUT("stdout"),
    ERR("stderr");

    private final String protocolName;

    StandardStream(String protocolName) {
        this.protocolName = protocolName;
    }

    /** The name Jupyter's messages and notebook files give it. */
    public String protocolName() {
        return protocolName;
    }
}
