package io.portolan.html;

import java.util.Collection;
import java.util.Properties;
import java.util.Set;

/**
 * One of plotly.js's own bundles.
 *
 * @param asset its packed file
 * @param traces the trace types it draws; immutable
 * @param url the same file on the network, of the very same version
 * @param integrity the hash a browser checks that file against
 */
record Bundle(Asset asset, Set<String> traces, String url, String integrity) {

    private static final String CDN = "https://cdn.jsdelivr.net/npm/plotly.js@";

    static Bundle of(String name, Properties manifest) {
        return new Bundle(
                Asset.of(name, manifest),
                Set.of(manifest.getProperty(name + ".traces").split(",")),
                CDN + manifest.getProperty("version") + "/dist/" + manifest.getProperty(name + ".dist"),
                manifest.getProperty(name + ".integrity"));
    }

    boolean draws(Collection<String> types) {
        return traces.containsAll(types);
    }
}
