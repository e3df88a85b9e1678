package io.portolan.html;

import io.portolan.json.JsonObject;
import java.util.List;

/** Every output carries what it needs. */
record EmbedDelivery() implements Delivery {

    @Override
    public List<Asset> missing(Needs needs) {
        return needs.assets();
    }

    @Override
    public void describe(Needs needs, JsonObject.Builder order) {
        order.put("libraries", List.of(needs.bundle().asset().key()));
        order.put("outlines", needs.outlines().stream().map(Asset::key).toList());
    }
}
