package io.portolan.kernel.magic;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Adds one jar or folder of classes. */
final class ClasspathMagic implements Magic {

    @Override
    public String name() {
        return "%classpath";
    }

    @Override
    public String usage() {
        return "%classpath path";
    }

    @Override
    public void run(MagicCall call, MagicContext context) {
        if (call.arguments().isEmpty()) {
            throw MagicException.usage(this);
        }
        List<Path> entries = call.arguments().stream()
                .map(context.folder()::resolve)
                .map(Path::normalize)
                .toList();
        for (Path entry : entries) {
            if (!Files.exists(entry)) {
                throw new MagicException("There is no " + entry + ".");
            }
        }
        context.addToClassPath(entries);
    }
}
