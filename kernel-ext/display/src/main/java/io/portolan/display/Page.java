package io.portolan.display;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What the outputs on one shared page already carry, so that a script library is sent once. An asset belongs to the
 * cell whose output carries it: when that cell runs again its outputs go, and the asset must be carried anew. Safe for
 * use by several threads.
 */
public final class Page {

    private final Map<String, String> cellByAsset = new HashMap<>();
    private String cell = "";

    /** Says which cell the next outputs belong to; forgets what earlier outputs of the same cell carried. */
    public synchronized void enterCell(String id) {
        cell = id;
        cellByAsset.values().removeIf(id::equals);
    }

    /** Whether an asset already on the page will do; asks without promising to carry anything. */
    public synchronized boolean has(Predicate<String> sufficient) {
        return cellByAsset.keySet().stream().anyMatch(sufficient);
    }

    /**
     * Asks leave to do without an asset.
     *
     * @param asset the asset that the current output would carry
     * @param sufficient which of the assets already on the page would serve as well
     * @return true if the output must carry the asset (and from now on the page has it), false if the page has enough
     */
    public synchronized boolean carry(String asset, Predicate<String> sufficient) {
        if (has(sufficient)) {
            return false;
        }
        cellByAsset.put(asset, cell);
        return true;
    }
}
