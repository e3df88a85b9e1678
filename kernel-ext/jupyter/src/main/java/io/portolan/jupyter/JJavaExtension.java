package io.portolan.jupyter;

import io.portolan.display.Displays;
import org.dflib.jjava.jupyter.Extension;
import org.dflib.jjava.jupyter.kernel.BaseKernel;

/** Found by JJava when Portolan comes on its classpath: from then on results display themselves. */
public final class JJavaExtension implements Extension {

    @Override
    public void install(BaseKernel kernel) {
        Displays.get();
    }
}
