package io.portolan.kernel.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueFormTest {

    private final ValueForm form = new ValueForm();

    @Test
    void keepsTheLinesOfAnExpressionAndEndsItsComment() {
        assertThat(form.of("a\n  .b() // why\n", Completeness.COMPLETE))
                .hasValueSatisfying(declaration -> assertThat(declaration).endsWith("= (a\n  .b() // why\n);"));
    }

    @Test
    void givesEachValueAVariableOfItsOwn() {
        assertThat(IntStream.range(0, 3).mapToObj(i -> form.of("1", Completeness.COMPLETE)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run();", "class A {}", "big ? 1 : 2.0", "switch (x) { case 1 -> 1; default -> 2.0; } + 1"})
    void leavesStatementsAndWhatAnExpectedTypeMayChange(String snippet) {
        assertThat(form.of(snippet, Completeness.COMPLETE)).isEmpty();
    }

    @Test
    void leavesWhatIsNotComplete() {
        assertThat(form.of("a) + (b", Completeness.UNKNOWN)).isEmpty();
    }
}
