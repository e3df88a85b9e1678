package io.portolan.kernel.magic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The magics a session knows, by name; immutable. */
public final class Magics {

    private final Map<String, Magic> byName = new LinkedHashMap<>();

    public Magics(List<Magic> magics) {
        magics.forEach(magic -> byName.put(magic.name(), magic));
    }

    /** The magics of the kernel. */
    public static Magics standard() {
        return new Magics(List.of(
                new MavenMagic(),
                new JarsMagic(),
                new ClasspathMagic(),
                new LoadMagic(),
                new ClearMagic(),
                new TimeMagic()));
    }

    public Set<String> names() {
        return Set.copyOf(byName.keySet());
    }

    /**
     * Runs one.
     *
     * @throws MagicException if there is none of that name; the message lists those there are
     * @throws Exception what the magic reports
     */
    public void run(MagicCall call, MagicContext context) throws Exception {
        Magic magic = byName.get(call.name());
        if (magic == null) {
            throw new MagicException("There is no magic " + call.name() + ". Known: " + usages());
        }
        magic.run(call, context);
    }

    private String usages() {
        return byName.values().stream().map(Magic::usage).collect(Collectors.joining(", "));
    }
}
