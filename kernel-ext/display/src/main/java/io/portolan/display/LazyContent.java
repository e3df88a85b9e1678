package io.portolan.display;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

final class LazyContent implements Content {

    private final Supplier<?> supplier;
    private @Nullable Object value;

    LazyContent(Supplier<?> supplier) {
        this.supplier = Objects.requireNonNull(supplier, "supplier");
    }

    @Override
    public synchronized Object value() {
        if (value == null) {
            value = Objects.requireNonNull(supplier.get(), "content");
        }
        return value;
    }
}
