package io.portolan.display;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A platform that keeps what is shown on it. */
final class ProbePlatform implements NotebookPlatform {

    final List<MimeBundle> shown = new ArrayList<>();
    int installed;

    @Override
    public String name() {
        return "probe";
    }

    @Override
    public int detect(Environment environment) {
        return 0;
    }

    @Override
    public DisplayContext context() {
        return context(Long.MAX_VALUE);
    }

    /** A page like a notebook's. */
    static DisplayContext context(long budget) {
        return new DisplayContext(
                new LinkedHashSet<>(List.of(MimeTypes.HTML, MimeTypes.PNG, MimeTypes.SVG, MimeTypes.TEXT)),
                Set.of(Capability.ALTERNATIVES),
                budget,
                Theme.LIGHT,
                new Page());
    }

    @Override
    public void install(Displays displays) {
        installed++;
    }

    @Override
    public DisplayHandle publish(MimeBundle bundle) {
        if (bundle.string(MimeTypes.TEXT).orElse("").equals("refused")) {
            throw new DisplayException("the page is full");
        }
        shown.add(bundle);
        return new Handle(shown.size() - 1);
    }

    private final class Handle implements DisplayHandle {

        private final int index;

        Handle(int index) {
            this.index = index;
        }

        @Override
        public String id() {
            return "probe-" + index;
        }

        @Override
        public void update(MimeBundle bundle) {
            shown.set(index, bundle);
        }

        @Override
        public void clear() {
            shown.remove(index);
        }
    }
}
