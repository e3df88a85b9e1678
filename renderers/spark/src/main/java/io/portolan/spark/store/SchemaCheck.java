package io.portolan.spark.store;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.StructType;

/** Compares the columns of charts with those that are stored, by name and type, in any order. */
final class SchemaCheck {

    private SchemaCheck() {}

    /** @throws ChartStoreException if they differ: columns would be lost without a word, or be nulls */
    static void require(StructType stored, StructType charts) {
        Set<String> there = columns(stored);
        Set<String> here = columns(charts);
        if (!there.equals(here)) {
            throw new ChartStoreException("These charts have other columns than the store. Only in the store: "
                    + without(there, here) + ". Only in the charts: " + without(here, there)
                    + ". Make them the same, or write instead of append.");
        }
    }

    private static Set<String> columns(StructType schema) {
        return Arrays.stream(schema.fields())
                .map(field -> field.name() + " " + field.dataType().catalogString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String without(Set<String> some, Set<String> others) {
        String rest = some.stream().filter(column -> !others.contains(column)).collect(Collectors.joining(", "));
        return rest.isEmpty() ? "none" : rest;
    }
}
