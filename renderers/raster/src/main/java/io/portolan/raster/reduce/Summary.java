package io.portolan.raster.reduce;

import io.portolan.raster.Viewport;
import io.portolan.raster.block.Hits;
import io.portolan.raster.column.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Several reductions in one pass over the rows. The results are in the order of their names. */
final class Summary implements Reduction<List<Summary.Part<?>>, Map<String, Aggregate>> {

    private final Map<String, Reduction<?, Aggregate>> reductions;

    private Summary(Map<String, Reduction<?, Aggregate>> reductions) {
        this.reductions = reductions;
    }

    static Summary of(Map<String, Reduction<?, Aggregate>> reductions) {
        return new Summary(new TreeMap<>(reductions));
    }

    /** A reduction and its state. */
    record Part<A>(String name, Reduction<A, Aggregate> reduction, A state) {

        static <A> Part<A> create(String name, Reduction<A, Aggregate> reduction, int cells) {
            return new Part<>(name, reduction, reduction.create(cells));
        }

        void append(Hits hits) {
            reduction.append(state, hits);
        }

        @SuppressWarnings("unchecked") // the same place in the same summary
        Part<A> and(Part<?> later) {
            return new Part<>(name, reduction, reduction.combine(state, (A) later.state));
        }

        void visit(ArrayVisitor visitor) {
            reduction.visit(state, visitor);
        }

        Aggregate finish(Viewport viewport) {
            return reduction.finish(state, viewport);
        }
    }

    @Override
    public List<String> columns() {
        return reductions.values().stream()
                .flatMap(reduction -> reduction.columns().stream())
                .distinct()
                .toList();
    }

    /** Joints count once for all reductions if they do so for one. */
    @Override
    public boolean addsUp() {
        return reductions.values().stream().anyMatch(Reduction::addsUp);
    }

    @Override
    public Reduction<?, Map<String, Aggregate>> antialiased() {
        Map<String, Reduction<?, Aggregate>> covered = new TreeMap<>();
        reductions.forEach((name, reduction) -> covered.put(name, reduction.antialiased()));
        return new Summary(covered);
    }

    @Override
    public Reduction<List<Part<?>>, Map<String, Aggregate>> over(Table table) {
        Map<String, Reduction<?, Aggregate>> bound = new TreeMap<>();
        reductions.forEach((name, reduction) -> bound.put(name, reduction.over(table)));
        return new Summary(bound);
    }

    @Override
    public List<Part<?>> create(int cells) {
        return reductions.entrySet().stream()
                .<Part<?>>map(entry -> Part.create(entry.getKey(), entry.getValue(), cells))
                .toList();
    }

    @Override
    public void append(List<Part<?>> parts, Hits hits) {
        parts.forEach(part -> part.append(hits));
    }

    @Override
    public List<Part<?>> combine(List<Part<?>> earlier, List<Part<?>> later) {
        List<Part<?>> both = new ArrayList<>();
        for (int i = 0; i < earlier.size(); i++) {
            both.add(earlier.get(i).and(later.get(i)));
        }
        return both;
    }

    @Override
    public void visit(List<Part<?>> parts, ArrayVisitor visitor) {
        parts.forEach(part -> part.visit(visitor));
    }

    @Override
    public boolean dependsOnOrder() {
        return reductions.values().stream().anyMatch(Reduction::dependsOnOrder);
    }

    @Override
    public Map<String, Aggregate> finish(List<Part<?>> parts, Viewport viewport) {
        Map<String, Aggregate> results = new LinkedHashMap<>();
        parts.forEach(part -> results.put(part.name(), part.finish(viewport)));
        return results;
    }
}
