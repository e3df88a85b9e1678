package io.portolan.html;

import io.portolan.json.JsonArray;
import io.portolan.json.JsonObject;
import java.util.List;

/** The browser fetches the library, of one version and checked by its hash; plotly.js fetches its outlines. */
record NetworkDelivery() implements Delivery {

    @Override
    public List<Asset> missing(Needs needs) {
        return List.of();
    }

    @Override
    public void describe(Needs needs, JsonObject.Builder order) {
        Bundle bundle = needs.bundle();
        order.put("cdn", JsonObject.of("url", bundle.url(), "integrity", bundle.integrity()));
        order.put("libraries", JsonArray.empty());
        order.put("outlines", JsonArray.empty());
    }
}
