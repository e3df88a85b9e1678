package io.portolan.image.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.image.value.Attrs;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonObject;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TreeReaderTest {

    private static Optional<Node> root(Object[] labels, Object[] parents, Object[] values) {
        return new TreeReader(Attrs.of(JsonObject.of(
                        "labels", JsonArray.of(labels),
                        "parents", JsonArray.of(parents),
                        "values", JsonArray.of(values))))
                .root();
    }

    @Test
    void rowsBecomeATree() {
        Node root = root(new Object[] {"r", "a", "b"}, new Object[] {"", "r", "a"}, new Object[] {1, 2, 3})
                .orElseThrow();

        assertThat(root.descendants()).extracting(Node::label).containsExactly("r", "a", "b");
        assertThat(root.height()).isEqualTo(2);
    }

    @Test
    void severalRootsHangOnOneThatIsMade() {
        Node root = root(new Object[] {"a", "b"}, new Object[] {"", ""}, new Object[] {1, 2})
                .orElseThrow();

        assertThat(HierarchyTrace.holdsSeveral(root)).isTrue();
        assertThat(root.children()).extracting(Node::label).containsExactly("a", "b");
    }

    @Test
    void aParentThatNoRowDescribesIsTheRoot() {
        Node root = root(new Object[] {"a", "b"}, new Object[] {"top", "top"}, new Object[] {1, 2})
                .orElseThrow();

        assertThat(root.label()).isEqualTo("top");
    }

    @Test
    void rowsThatMakeNoTreeMakeNone() {
        assertThat(root(new Object[] {"a", "b"}, new Object[] {"b", "a"}, new Object[] {1, 2}))
                .isEmpty();
        assertThat(root(new Object[] {"r", "a"}, new Object[] {"", "gone"}, new Object[] {1, 2}))
                .isEmpty();
        assertThat(root(new Object[] {"r", "a", "b"}, new Object[] {"", "b", "a"}, new Object[] {1, 2, 3}))
                .isEmpty();
    }

    @Test
    void rowsWithoutAValueAreLeftOut() {
        Node root = root(new Object[] {"r", "a", "b"}, new Object[] {"", "r", "r"}, new Object[] {1, -2, "x"})
                .orElseThrow();

        assertThat(root.isLeaf()).isTrue();
    }
}
