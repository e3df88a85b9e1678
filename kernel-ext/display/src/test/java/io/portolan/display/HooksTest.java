package io.portolan.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;
import org.junit.jupiter.api.Test;

class HooksTest {

    private final Hooks hooks = new Hooks(message -> {});

    private DisplayHook<?> add(Class<?> type, int priority) {
        DisplayHook<?> hook = new ProbeHook(type.getName(), priority, value -> MimeBundle.text("hook " + priority));
        hooks.register(hook);
        return hook;
    }

    @Test
    void nothingIsFoundForATypeWithoutAHook() {
        add(Collection.class, 0);
        assertThat(hooks.find(String.class)).isEmpty();
    }

    @Test
    void theNearestTypeWins() {
        add(Object.class, 9);
        DisplayHook<?> ofSuperclass = add(AbstractList.class, 0);
        assertThat(hooks.find(ArrayList.class)).get().isSameAs(ofSuperclass);
        DisplayHook<?> ofInterface = add(RandomAccess.class, 0);
        assertThat(hooks.find(ArrayList.class)).get().isSameAs(ofInterface);
        DisplayHook<?> ofClass = add(ArrayList.class, 0);
        assertThat(hooks.find(ArrayList.class)).get().isSameAs(ofClass);
    }

    @Test
    void anInterfaceOfASuperclassGoesBeforeObject() {
        add(Object.class, 0);
        DisplayHook<?> ofCollection = add(Collection.class, 0);
        assertThat(hooks.find(List.of().getClass())).get().isSameAs(ofCollection);
    }

    @Test
    void amongEqualsThePriorityThenTheLatestWins() {
        add(List.class, 0);
        DisplayHook<?> later = add(List.class, 0);
        assertThat(hooks.find(ArrayList.class)).get().isSameAs(later);
        DisplayHook<?> higher = add(List.class, 5);
        add(List.class, 0);
        assertThat(hooks.find(ArrayList.class)).get().isSameAs(higher);
    }
}
