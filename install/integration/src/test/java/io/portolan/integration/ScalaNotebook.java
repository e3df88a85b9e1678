package io.portolan.integration;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Scala cells of a notebook.
 *
 * @param cells the code of each, in order
 */
record ScalaNotebook(List<String> cells) {

    /** The source of a Databricks notebook: Scala with its separators and its Markdown in comments. */
    static ScalaNotebook databricks(Path file) throws IOException {
        String source = Files.readString(file).replaceFirst("^// Databricks notebook source\n", "");
        return new ScalaNotebook(Stream.of(source.split("\n// COMMAND ----------\n"))
                .map(String::strip)
                .filter(cell -> !cell.startsWith("// MAGIC"))
                .toList());
    }

    /** A note as Zeppelin exports it. */
    static ScalaNotebook zeppelin(Path file) throws IOException {
        List<String> cells = new ArrayList<>();
        for (JsonElement paragraph :
                new JsonParser().parse(Files.readString(file)).getAsJsonObject().getAsJsonArray("paragraphs")) {
            String text = paragraph.getAsJsonObject().get("text").getAsString();
            if (text.startsWith("%spark\n")) {
                cells.add(text.substring("%spark\n".length()));
            }
        }
        return new ScalaNotebook(cells);
    }

    /** The numbers of the cells that show a chart of one of our marks. */
    List<Integer> charts() {
        return Stream.iterate(0, i -> i < cells.size(), i -> i + 1)
                .filter(i -> cells.get(i).contains(".title("))
                .toList();
    }
}
