package io.portolan.raster.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Some rows of a store, strung together: those that a part of the plane may show, or all. */
final class Runs {

    private final List<Run> runs;
    private final long[] starts;
    private final long[] chunkStarts;
    private final long size;

    private Runs(List<Run> runs, Directory directory) {
        this.runs = List.copyOf(runs);
        starts = new long[runs.size()];
        long start = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = start;
            start += runs.get(i).rows();
        }
        size = start;
        chunkStarts = directory.starts();
    }

    static Runs all(Directory directory) {
        List<Run> runs = new ArrayList<>();
        for (Chunk chunk : directory.chunks()) {
            runs.add(new Run(runs.size(), 0, chunk.rows()));
        }
        return new Runs(runs, directory);
    }

    /** The sections that reach into a part of the plane, with all their rows. */
    static Runs within(StoreFile file, Edges xEdges, Edges yEdges) {
        List<Run> runs = new ArrayList<>();
        Span x = new Span(xEdges);
        Span y = new Span(yEdges);
        int number = 0;
        for (Chunk chunk : file.directory().chunks()) {
            x.move(chunk.left(), chunk.right(), 0, xEdges.bins() - 1);
            y.move(chunk.bottom(), chunk.top(), 0, yEdges.bins() - 1);
            if (x.isInside() && y.isInside()) {
                runs.add(new Run(number, 0, chunk.rows()));
            } else if (!x.isOutside() && !y.isOutside()) {
                addSections(file.view(number), number, x, y, runs);
            }
            number++;
        }
        return new Runs(runs, file.directory());
    }

    private static void addSections(ChunkView view, int number, Span x, Span y, List<Run> runs) {
        int left = x.first();
        int right = x.last();
        int bottom = y.first();
        int top = y.last();
        Run open = new Run(number, 0, 0);
        for (int section = 0; section < Layout.sections(view.rows()); section++) {
            x.move(view.least(section, 0), view.most(section, 0), left, right);
            y.move(view.least(section, 1), view.most(section, 1), bottom, top);
            int from = section * Layout.SECTION;
            if (x.isOutside() || y.isOutside()) {
                addIfAny(open, runs);
                open = new Run(number, from + Layout.SECTION, 0);
            } else {
                open = open.and(Math.min(Layout.SECTION, view.rows() - from));
            }
        }
        addIfAny(open, runs);
    }

    private static void addIfAny(Run run, List<Run> runs) {
        if (run.rows() > 0) {
            runs.add(run);
        }
    }

    long size() {
        return size;
    }

    long chunks() {
        return runs.stream().mapToInt(Run::chunk).distinct().count();
    }

    /** The number that a row has in the store. */
    long storeRow(long row) {
        int number = find(row);
        Run run = runs.get(number);
        return chunkStarts[run.chunk()] + run.from() + row - starts[number];
    }

    /** The number of the run that holds a row. */
    int find(long row) {
        int place = Arrays.binarySearch(starts, row);
        return place < 0 ? -place - 2 : place;
    }

    Run run(int number) {
        return runs.get(number);
    }

    /** The first row of a run. */
    long start(int number) {
        return starts[number];
    }
}
