package io.portolan.mark;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A few rows with every type of column and some values missing. */
public record Ship(String name, String nation, LocalDate launched, Double length, int guns) {

    public static final List<Ship> ALL = Arrays.asList(
            new Ship("Vasa", "Sweden", LocalDate.of(1627, 3, 1), 69.0, 64),
            new Ship("Kronan", "Sweden", LocalDate.of(1668, 7, 1), 60.0, 105),
            new Ship("Victory", "England", LocalDate.of(1765, 5, 7), 69.3, 104),
            new Ship("Mary Rose", "England", LocalDate.of(1511, 7, 1), null, 91),
            new Ship("Soleil Royal", "France", LocalDate.of(1669, 12, 13), 61.0, 104));
}
