package io.portolan.html;

import io.portolan.display.Capability;
import io.portolan.display.DisplayContext;
import io.portolan.display.Environment;
import io.portolan.figure.RenderException;
import io.portolan.json.JsonObject;
import java.util.List;

/** How plotly.js reaches the page. */
interface Delivery {

    /** The assets an output would have to carry now. */
    List<Asset> missing(Needs needs);

    /** The same, for the output that is being made: the page counts on it to carry them. */
    default List<Asset> claim(Needs needs) {
        return missing(needs);
    }

    /** Adds what the page's script must know. */
    void describe(Needs needs, JsonObject.Builder order);

    /**
     * The delivery that the setting {@code library} names ({@code page}, {@code embed} or {@code cdn}), else what the
     * platform allows: once for a page that all outputs share, otherwise in every output.
     *
     * @throws RenderException if the setting is none of the three
     */
    static Delivery of(DisplayContext context, Environment environment) {
        String platforms = context.can(Capability.SHARED_PAGE) ? "page" : "embed";
        String mode = environment.setting("library").orElse(platforms);
        return switch (mode) {
            case "page" -> new PageDelivery(context.page());
            case "embed" -> new EmbedDelivery();
            case "cdn" -> new NetworkDelivery();
            default ->
                throw new RenderException(
                        "The setting portolan.library (PORTOLAN_LIBRARY) is page, embed or cdn, not " + mode + ".");
        };
    }

    /** For a page that stands alone: there are no other outputs to find the library in. */
    static Delivery alone(DisplayContext context, Environment environment) {
        Delivery chosen = of(context, environment);
        return chosen instanceof PageDelivery ? new EmbedDelivery() : chosen;
    }
}
