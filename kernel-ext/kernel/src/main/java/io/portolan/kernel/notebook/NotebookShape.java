package io.portolan.kernel.notebook;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Checks what the rest of this package takes for granted of a notebook's JSON, so that a bad file is told in words. */
record NotebookShape(Path file) {

    /** @throws NotebookException that names the part which is not as nbformat 4 has it */
    void check(JsonElement root) {
        require(root.isJsonObject() && root.getAsJsonObject().has("nbformat"), "it has no nbformat");
        JsonObject notebook = root.getAsJsonObject();
        require(isNumber(notebook.get("nbformat")), "its nbformat is no number");
        require(absentOr(notebook.get("nbformat_minor"), NotebookShape::isNumber), "its nbformat_minor is no number");
        require(absentOr(notebook.get("metadata"), JsonElement::isJsonObject), "its metadata are no object");
        JsonElement cells = notebook.get("cells");
        require(cells != null && cells.isJsonArray(), "it has no list of cells");
        int number = 0;
        for (JsonElement cell : cells.getAsJsonArray()) {
            check(cell, "cell " + ++number);
        }
    }

    private void check(JsonElement cell, String name) {
        require(cell.isJsonObject(), name + " is no object");
        JsonObject parts = cell.getAsJsonObject();
        require(isText(parts.get("cell_type")), name + " has no cell_type");
        require(absentOr(parts.get("id"), NotebookShape::isText), "the id of " + name + " is no text");
        require(isLines(parts.get("source")), name + " has no source");
        JsonElement metadata = parts.get("metadata");
        require(absentOr(metadata, JsonElement::isJsonObject), "the metadata of " + name + " are no object");
        JsonElement tags = metadata == null ? null : metadata.getAsJsonObject().get("tags");
        require(absentOr(tags, NotebookShape::isTextList), "the tags of " + name + " are no list of texts");
        require(absentOr(parts.get("outputs"), JsonElement::isJsonArray), "the outputs of " + name + " are no list");
    }

    private static boolean absentOr(@Nullable JsonElement part, Predicate<JsonElement> check) {
        return part == null || check.test(part);
    }

    private static boolean isNumber(JsonElement part) {
        return part.isJsonPrimitive() && part.getAsJsonPrimitive().isNumber();
    }

    private static boolean isText(@Nullable JsonElement part) {
        return part != null
                && part.isJsonPrimitive()
                && part.getAsJsonPrimitive().isString();
    }

    private static boolean isTextList(JsonElement part) {
        return part.isJsonArray() && part.getAsJsonArray().asList().stream().allMatch(NotebookShape::isText);
    }

    private static boolean isLines(@Nullable JsonElement part) {
        return isText(part) || (part != null && isTextList(part));
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new NotebookException(file + " is JSON but not a notebook of format 4: " + otherwise + ".");
        }
    }
}
