package io.portolan.display;

/** What a platform's page can do with an output. */
public enum Capability {
    /** An output holds several representations and its reader chooses; without it, only the best one is made. */
    ALTERNATIVES,
    /** Scripts in HTML outputs run. */
    SCRIPTS,
    /** The page may reach the internet. */
    NETWORK,
    /** A shown output can be replaced in place. */
    UPDATE_DISPLAY,
    /** Messages pass between page and program; the context says how. */
    COMM,
    /** Outputs are stored and shown again without running the program. */
    PERSISTENT_OUTPUT,
    /** All outputs live in one document, so that a script library carried by one is found by the others. */
    SHARED_PAGE,
    /** Each output is a frame of its own and must carry whatever it needs. */
    ISOLATED_FRAME
}
