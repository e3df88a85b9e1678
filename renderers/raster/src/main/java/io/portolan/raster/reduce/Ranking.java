package io.portolan.raster.reduce;

import java.util.Arrays;

/**
 * For each cell the rows kept so far, best first: the values that rank them and the number of each row, -1 for a free
 * place, and a value that goes with it.
 */
final class Ranking {

    private final Choice.Order order;
    private final int count;
    private final double[] keys;
    private final long[] rows;
    private final double[] companions;

    Ranking(Choice choice, int cells) {
        order = choice.order();
        count = choice.count();
        int places = Grid.places(cells, count);
        keys = Grid.Doubles.empty(places);
        rows = new long[places];
        companions = Grid.Doubles.empty(places);
        Arrays.fill(rows, -1);
    }

    /** Offers a row that comes after all that were offered. */
    void offer(int cell, double key, long row, double companion) {
        int end = (cell + 1) * count;
        int place = cell * count;
        while (place < end && rows[place] >= 0 && !order.precedes(key, keys[place])) {
            place++;
        }
        if (place < end) {
            makeRoom(place, end);
            keys[place] = key;
            rows[place] = row;
            companions[place] = companion;
        }
    }

    private void makeRoom(int place, int end) {
        int moved = end - place - 1;
        if (moved > 0) {
            System.arraycopy(keys, place, keys, place + 1, moved);
            System.arraycopy(rows, place, rows, place + 1, moved);
            System.arraycopy(companions, place, companions, place + 1, moved);
        }
    }

    /** Offers all that a ranking of later rows has kept. */
    void offerAll(Ranking later) {
        boolean newestFirst = order == Choice.Order.LAST;
        for (int i = 0; i < rows.length; i++) {
            int cell = i / count;
            int rank = i % count;
            int place = newestFirst ? (cell + 1) * count - 1 - rank : i;
            if (later.rows[place] >= 0) {
                offer(cell, later.keys[place], later.rows[place], later.companions[place]);
            }
        }
    }

    void visit(ArrayVisitor visitor) {
        visitor.doubles(keys);
        visitor.longs(rows);
        visitor.doubles(companions);
    }

    double[] companions() {
        return companions;
    }

    long[] rows() {
        return rows;
    }
}
