package io.portolan.table;

import io.portolan.display.DisplayContext;
import io.portolan.display.DisplayHook;
import io.portolan.display.MimeBundle;
import io.portolan.frame.Frame;

/** Shows a frame as a table. */
public final class FrameHook implements DisplayHook<Frame> {

    @Override
    public String typeName() {
        return "io.portolan.frame.Frame";
    }

    @Override
    public MimeBundle display(Frame frame, DisplayContext context) {
        return TableDisplay.of("", frame).toMimeBundle(context);
    }
}
