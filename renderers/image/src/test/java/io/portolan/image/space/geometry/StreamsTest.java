package io.portolan.image.space.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.image.space.render.Box;
import io.portolan.image.space.render.Vec;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StreamsTest {

    private static final double[] X = {0, 1, 0, 1, 0, 1, 0, 1};
    private static final double[] Y = {0, 0, 1, 1, 0, 0, 1, 1};
    private static final double[] Z = {0, 0, 0, 0, 1, 1, 1, 1};
    private static final Box BOX = new Box(Vec.ZERO, new Vec(1, 1, 1));

    private static Streams in(Vec everywhere) {
        Vec[] vectors = new Vec[8];
        Arrays.fill(vectors, everywhere);
        return new Streams(new PointGrid(X, Y, Z), vectors, BOX, 100);
    }

    @Test
    void streamFollowsTheFieldOutOfTheBox() {
        List<Streams.Point> stream = in(new Vec(1, 0, 0)).from(new Vec(0, 0.5, 0.5));
        assertThat(stream.get(stream.size() - 1).place().x()).isGreaterThan(1);
        assertThat(stream).allMatch(point -> point.place().y() == 0.5 && point.divergence() == 0);
    }

    @Test
    void stillFieldHasStreamsOfOnePoint() {
        assertThat(in(Vec.ZERO).from(new Vec(0.5, 0.5, 0.5))).hasSize(1);
    }
}
