package io.portolan.spark.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The way from a page to others: the first and last, those around it, and gaps between.
 *
 * @param number of the page, from 1
 * @param pages how many there are, at least 1
 */
record Pager(long number, long pages) {

    private static final int AROUND = 2;

    static String file(long page) {
        return page == 1 ? "index.html" : "page-" + page + ".html";
    }

    /** What the template names: a link for each step, without a number where pages are passed over. */
    List<Map<String, Object>> steps() {
        TreeSet<Long> shown = new TreeSet<>(List.of(1L, pages));
        for (long page = Math.max(1, number - AROUND); page <= Math.min(pages, number + AROUND); page++) {
            shown.add(page);
        }
        List<Map<String, Object>> steps = new ArrayList<>();
        long before = 0;
        for (long page : shown) {
            if (page > before + 1) {
                steps.add(Map.of());
            }
            steps.add(Map.of("number", page, "file", file(page), "here", page == number));
            before = page;
        }
        return steps;
    }
}
