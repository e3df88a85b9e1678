package io.portolan.html;

import io.portolan.display.Page;
import io.portolan.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The first output that needs an asset carries it for all. Browsers keep what a page carried, so that the other charts
 * live on when the cell of the first is deleted.
 *
 * @param page what the outputs so far carry
 */
record PageDelivery(Page page) implements Delivery {

    @Override
    public List<Asset> missing(Needs needs) {
        return needs.assets().stream()
                .filter(asset -> !page.has(serving(needs, asset)))
                .toList();
    }

    @Override
    public List<Asset> claim(Needs needs) {
        return needs.assets().stream()
                .filter(asset -> page.carry(asset.sha256(), serving(needs, asset)))
                .toList();
    }

    private static Predicate<String> serving(Needs needs, Asset asset) {
        Set<String> hashes = needs.serving(asset);
        return hashes::contains;
    }

    @Override
    public void describe(Needs needs, JsonObject.Builder order) {
        order.put("keep", true);
        order.put(
                "libraries",
                needs.bundles().stream().map(bundle -> bundle.asset().key()).toList());
        order.put("outlines", needs.outlines().stream().map(Asset::key).toList());
    }
}
