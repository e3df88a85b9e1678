package io.portolan.zeppelin;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.display.Environment;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class ZeppelinPlatformTest {

    @Test
    void isFoundAsAService() {
        assertThat(ServiceLoader.load(io.portolan.display.NotebookPlatform.class))
                .anyMatch(ZeppelinPlatform.class::isInstance);
    }

    @Test
    void itsClassesBeingThereMeansZeppelin() {
        assertThat(new ZeppelinPlatform().detect(Environment.system())).isPositive();
    }
}
