package io.portolan.kernel.session;

/** Whether code can be run as it is. */
public sealed interface Completeness {

    /** Jupyter's word for it. */
    String status();

    /** It can. */
    record Whole() implements Completeness {
        @Override
        public String status() {
            return "complete";
        }
    }

    /** It cannot, however it goes on. */
    record Invalid() implements Completeness {
        @Override
        public String status() {
            return "invalid";
        }
    }

    /**
     * More has to come.
     *
     * @param indent what the next line should start with
     */
    record Open(String indent) implements Completeness {
        @Override
        public String status() {
            return "incomplete";
        }
    }
}
