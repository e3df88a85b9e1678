package io.portolan.app;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version written into the jar's manifest when it was built. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("(built from classes)");
        return new String[] {"portolan " + version + ", Java " + Runtime.version()};
    }
}
