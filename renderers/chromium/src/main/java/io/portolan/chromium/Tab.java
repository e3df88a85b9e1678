package io.portolan.chromium;

import io.portolan.figure.Figure;
import io.portolan.figure.Format;
import io.portolan.figure.PageSize;
import io.portolan.figure.RenderException;
import io.portolan.html.PlotlySource;
import io.portolan.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** A page with plotly.js, for use by one thread at a time. */
final class Tab {

    private static final double PIXELS_AN_INCH = 96;

    private final DevTools devTools;
    private final String target;
    private final String session;

    private Tab(DevTools devTools, String target, String session) {
        this.devTools = devTools;
        this.target = target;
        this.session = session;
    }

    static Tab open(DevTools devTools, String library) {
        String target = devTools.call("", "Target.createTarget", JsonObject.of("url", "about:blank"))
                .string("targetId")
                .orElseThrow();
        JsonObject attach = JsonObject.of("targetId", target, "flatten", true);
        String session = devTools.call("", "Target.attachToTarget", attach)
                .string("sessionId")
                .orElseThrow();
        Tab tab = new Tab(devTools, target, session);
        tab.evaluate(library + ";undefined");
        return tab;
    }

    byte[] draw(Figure figure, Format format, PageSize size, double scale) {
        Optional<String> image = Optional.of(image(figure, format == Format.PNG ? "png" : "svg", size, scale));
        switch (format) {
            case PNG:
                return image.map(Base64.getDecoder()::decode).orElseThrow();
            case SVG:
                return image.map(svg -> svg.getBytes(StandardCharsets.UTF_8)).orElseThrow();
            default:
                return print(image.orElseThrow(), size, scale);
        }
    }

    /** PNG in base64, or SVG. */
    private String image(Figure figure, String format, PageSize size, double scale) {
        JsonObject wanted = JsonObject.of(
                "format",
                format,
                "width",
                size.width(),
                "height",
                size.height(),
                "scale",
                scale,
                "imageDataOnly",
                true);
        String document =
                JsonObject.of("data", figure.data(), "layout", figure.layout()).toJson();
        return evaluate("window.PlotlyGeoAssets={topojson:" + PlotlySource.outlines(figure) + "};Plotly.toImage("
                        + document + "," + wanted.toJson() + ")")
                .string("result.value")
                .orElseThrow(() -> new RenderException("plotly.js gave no picture."));
    }

    /** The drawing as the only thing on a page of its own size. */
    private byte[] print(String svg, PageSize size, double scale) {
        evaluate("document.body.style.margin=0;document.body.innerHTML="
                + JsonObject.of("svg", svg).toJson() + ".svg;"
                + "document.body.firstElementChild.style.display='block';undefined");
        JsonObject paper = JsonObject.of(
                "paperWidth",
                size.width() * scale / PIXELS_AN_INCH,
                "paperHeight",
                size.height() * scale / PIXELS_AN_INCH,
                "marginTop",
                0,
                "marginBottom",
                0,
                "marginLeft",
                0,
                "marginRight",
                0,
                "printBackground",
                true,
                "pageRanges",
                "1");
        String pdf =
                devTools.call(session, "Page.printToPDF", paper).string("data").orElseThrow();
        evaluate("document.body.innerHTML='';undefined");
        return Base64.getDecoder().decode(pdf);
    }

    /**
     * Runs a script, and waits for its promise if it gives one.
     *
     * @throws RenderException with the script's own error, or if it takes too long
     */
    JsonObject evaluate(String script) {
        JsonObject command = JsonObject.of("expression", script, "awaitPromise", true, "returnByValue", true);
        JsonObject answer = devTools.call(session, "Runtime.evaluate", command);
        answer.string("exceptionDetails.exception.description")
                .or(() -> answer.string("exceptionDetails.text"))
                .ifPresent(error -> {
                    throw new RenderException(
                            "plotly.js failed: " + error.lines().findFirst().orElse(""));
                });
        return answer;
    }

    /** Closes the page, also where it hangs. */
    void close() {
        try {
            devTools.call("", "Target.closeTarget", JsonObject.of("targetId", target));
        } catch (RenderException gone) {
            // Then so is the page.
        }
    }
}
