package io.portolan.jupyter;

import io.portolan.display.DisplayContext;
import io.portolan.display.Displayable;
import io.portolan.display.Displays;
import io.portolan.display.MimeBundle;
import io.portolan.display.MimeTypes;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapaio.jupyter.kernel.display.DisplayData;
import org.rapaio.jupyter.kernel.display.DisplayRenderer;
import org.rapaio.jupyter.kernel.display.DisplayTransformer;
import org.rapaio.jupyter.kernel.display.MimeType;
import org.rapaio.jupyter.kernel.display.spi.DisplayProvider;

/** Found by the Rapaio kernel whenever its classpath grows: renders what Portolan can display. */
public final class RapaioProvider implements DisplayProvider {

    /**
     * The kernel chooses a renderer by class alone and has its own for collections, tables and pictures; pictures it
     * cuts short, so they are taken over.
     */
    @Override
    public List<DisplayRenderer> getDisplayRenderers() {
        return List.of(new Rendering(Displayable.class), new Rendering(Hooked.class), new Rendering(picture()));
    }

    /** The kernel's renderer for pictures would lose their last bytes. */
    private static Class<?> picture() {
        return Displays.get().canDisplay(new java.awt.image.BufferedImage(1, 1, 1))
                ? java.awt.image.BufferedImage.class
                : Hooked.class;
    }

    @Override
    public List<DisplayTransformer> getDisplayTransformers() {
        return List.of(new Hooking());
    }

    /** A value that Portolan has a hook for. */
    private record Hooked(Object value) {}

    /** Wraps what Portolan has a hook for, whatever its class. */
    private static final class Hooking implements DisplayTransformer {

        @Override
        public boolean canTransform(Object value) {
            return !(value instanceof Hooked) && Displays.get().canDisplay(value);
        }

        @Override
        public Class<?> transformedClass() {
            return Hooked.class;
        }

        @Override
        public Object transform(Object value) {
            return new Hooked(value);
        }
    }

    private record Rendering(Class<?> rendererClass) implements DisplayRenderer {

        @Override
        public boolean canRender(@Nullable String mime) {
            return true;
        }

        @Override
        public DisplayData render(@Nullable String mime, Object rendered) {
            Object value = rendered instanceof Hooked hooked ? hooked.value() : rendered;
            DisplayContext context = Displays.get().context();
            MimeBundle bundle = Displays.get().bundle(value, narrowed(context, mime));
            return RapaioAdapter.displayData(Output.of(bundle));
        }

        /** Without a type asked for, all that the platform takes. */
        private static DisplayContext narrowed(DisplayContext context, @Nullable String mime) {
            return mime == null
                    ? context
                    : context.withAccepted(Set.of(MimeType.from(mime, null).longType(), MimeTypes.TEXT));
        }
    }
}
