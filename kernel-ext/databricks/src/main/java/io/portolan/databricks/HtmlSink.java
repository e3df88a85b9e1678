package io.portolan.databricks;

import io.portolan.display.DisplayException;

/** Where HTML is shown. */
interface HtmlSink {

    /** @throws DisplayException if it was not shown */
    void show(String html);
}
