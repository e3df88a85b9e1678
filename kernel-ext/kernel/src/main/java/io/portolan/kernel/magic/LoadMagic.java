package io.portolan.kernel.magic;

import io.portolan.display.FileReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Evaluates a file of Java snippets as if it stood in the cell. */
final class LoadMagic implements Magic {

    @Override
    public String name() {
        return "%load";
    }

    @Override
    public String usage() {
        return "%load file.java";
    }

    @Override
    public void run(MagicCall call, MagicContext context) throws Exception {
        if (call.arguments().size() != 1) {
            throw MagicException.usage(this);
        }
        Path file = context.folder().resolve(call.arguments().get(0)).normalize();
        context.evaluateFile(file, read(file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new MagicException("Cannot read " + file + ": " + FileReason.of(e) + ".", e);
        }
    }
}
