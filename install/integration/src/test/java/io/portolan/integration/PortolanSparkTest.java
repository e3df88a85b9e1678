package io.portolan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Our own kernel as it is installed, with executors in processes of their own. */
class PortolanSparkTest extends SparkKernelContract {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Override
    KernelProcess start() throws IOException {
        return KernelProcess.start(PortolanKernelTest.MAIN, Classpath.installed(), VARIABLES);
    }

    @Override
    String adding(List<Path> entries) {
        return "%classpath " + entries.stream().map(Path::toString).collect(Collectors.joining(" "));
    }

    @Override
    String master() {
        return "local-cluster[2,1,1024]";
    }

    @Test
    void interruptingACellCancelsItsJobs() {
        String request = client().start("numbers.foreach((ForeachFunction<Long>) id -> Thread.sleep(600_000));");
        assertThat(client().await(
                                message -> message.parent().equals(request)
                                        && message.type().equals("display_data"),
                                SOON))
                .as("the bar")
                .isTrue();
        client().interrupt();
        Cell cell = client().awaitEnd(request);
        assertThat(cell.only("error").get("ename").getAsString()).isEqualTo("Interrupted");
        assertThat(run("""
            var tracker = numbers.sparkSession().sparkContext().statusTracker();
            while (tracker.getActiveJobIds().length > 0) { Thread.sleep(20); }
            numbers.count()
            """).result().toString()).contains("3");
    }
}
