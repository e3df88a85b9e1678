package io.portolan.kernel.magic;

import java.nio.file.Path;
import java.util.List;

/** Adds artifacts of Maven repositories and all they depend on. */
final class MavenMagic implements Magic {

    @Override
    public String name() {
        return "%maven";
    }

    @Override
    public String usage() {
        return "%maven group:artifact:version [...]";
    }

    @Override
    public void run(MagicCall call, MagicContext context) {
        if (call.arguments().isEmpty()) {
            throw MagicException.usage(this);
        }
        List<Path> jars = MavenRepositories.resolve(call.arguments());
        context.addToClassPath(jars);
    }
}
