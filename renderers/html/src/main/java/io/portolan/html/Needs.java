package io.portolan.html;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a browser needs to draw one chart.
 *
 * @param bundles the bundles that would do, smallest first; never empty
 * @param outlines the map outlines; often none
 */
record Needs(List<Bundle> bundles, List<Asset> outlines) {

    /** The smallest bundle that will do. */
    Bundle bundle() {
        return bundles.get(0);
    }

    /** All that an output must carry to stand alone. */
    List<Asset> assets() {
        return Stream.concat(Stream.of(bundle().asset()), outlines.stream()).toList();
    }

    /** The hashes of the assets that serve as well as the given one: a bigger bundle draws what a smaller one does. */
    Set<String> serving(Asset asset) {
        if (asset != bundle().asset()) {
            return Set.of(asset.sha256());
        }
        return bundles.stream().map(bundle -> bundle.asset().sha256()).collect(Collectors.toSet());
    }
}
