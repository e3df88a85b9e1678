package io.portolan.display;

import java.util.function.Function;

/** A hook for any type, made of a function. */
record ProbeHook(String typeName, int priority, Function<Object, MimeBundle> displaying)
        implements DisplayHook<Object> {

    static ProbeHook html(Class<?> type, String html) {
        return new ProbeHook(
                type.getName(),
                0,
                value -> MimeBundle.builder().add(MimeTypes.HTML, html).build());
    }

    static ProbeHook failing(Class<?> type, Throwable failure) {
        return new ProbeHook(type.getName(), 0, value -> {
            throw sneaky(failure);
        });
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException sneaky(Throwable failure) throws E {
        throw (E) failure;
    }

    @Override
    public MimeBundle display(Object value, DisplayContext context) {
        return displaying.apply(value);
    }
}
