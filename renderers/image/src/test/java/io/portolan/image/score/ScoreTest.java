package io.portolan.image.score;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Draws plotly.js's own test figures and compares: no figure may throw, none may be less like than the kept table says.
 * {@code install/scores} writes the table anew.
 */
@Tag("scores")
class ScoreTest {

    private static final Path KEPT = Path.of("src/test/resources/scores.txt");

    @TempDir
    private Path folder;

    @Test
    void noFigureIsDrawnWorse() throws Exception {
        Mocks mocks = Mocks.find();
        Comparison.require();
        Set<String> names = mocks.names();
        assertThat(mocks.draw(names, folder)).isEmpty();
        List<Score> scores = new Comparison(mocks, folder).scores(names);
        if (System.getProperty("portolan.scores", "").equals("keep")) {
            Files.write(KEPT, scores.stream().map(Score::line).toList());
        }
        assertThat(worse(scores)).isEmpty();
    }

    private static List<String> worse(List<Score> scores) throws IOException {
        Map<String, Score> now = scores.stream().collect(toMap(Score::name, Function.identity()));
        return Files.readAllLines(KEPT).stream()
                .map(Score::parse)
                .filter(kept ->
                        !now.containsKey(kept.name()) || now.get(kept.name()).isWorseThan(kept))
                .map(kept -> kept.line() + " kept, now "
                        + (now.containsKey(kept.name()) ? now.get(kept.name()).line() : "missing"))
                .toList();
    }
}
