package io.portolan.kernel.magic;

import java.util.List;

/** Removes what the cell has put out so far. */
final class ClearMagic implements Magic {

    @Override
    public String name() {
        return "%clear";
    }

    @Override
    public String usage() {
        return "%clear [wait]";
    }

    @Override
    public void run(MagicCall call, MagicContext context) {
        if (!call.arguments().isEmpty() && !call.arguments().equals(List.of("wait"))) {
            throw MagicException.usage(this);
        }
        context.clearOutput(!call.arguments().isEmpty());
    }
}
