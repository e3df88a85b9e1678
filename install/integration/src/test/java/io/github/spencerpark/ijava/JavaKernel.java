package io.github.spencerpark.ijava;

import io.github.spencerpark.jupyter.kernel.BaseKernel;
import io.github.spencerpark.jupyter.kernel.LanguageInfo;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.portolan.integration.standin.CellShell;
import org.jspecify.annotations.Nullable;

/** Java cells on jupyter-jvm-basekernel; a value is shown the way IJava shows it. */
public final class JavaKernel extends BaseKernel {

    private final CellShell shell = new CellShell();

    @Override
    public @Nullable DisplayData eval(String cell) throws Exception {
        Object value = shell.run(cell);
        if (value == null) {
            return null;
        }
        return value instanceof DisplayData data ? data : getRenderer().render(value);
    }

    @Override
    public LanguageInfo getLanguageInfo() {
        return new LanguageInfo.Builder("Java")
                .version("17")
                .fileExtension(".jshell")
                .build();
    }
}
