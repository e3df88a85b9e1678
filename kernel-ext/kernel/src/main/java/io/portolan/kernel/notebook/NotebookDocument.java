package io.portolan.kernel.notebook;

import com.google.gson.FormattingStyle;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import io.portolan.display.FileReason;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A notebook file of format 4 as a tree of JSON. What is not touched here is written as it was read, number literals
 * included.
 */
final class NotebookDocument {

    private static final String FORMAT = "4";
    /** From this minor version on each cell has an id. */
    private static final int MINOR_WITH_IDS = 5;

    private static final Pattern PLACE = Pattern.compile("line (\\d+) column (\\d+)");

    private final JsonObject root;

    private NotebookDocument(JsonObject root) {
        this.root = root;
    }

    /**
     * Reads a Java notebook.
     *
     * @throws NotebookException if it is missing, not JSON, not a notebook of format 4, or of another language
     */
    static NotebookDocument read(Path file) {
        NotebookDocument document = parse(file, text(file));
        document.requireJava(file);
        document.raiseVersion();
        return document;
    }

    private static String text(Path file) {
        try {
            String text = Files.readString(file);
            if (text.isBlank()) {
                throw new NotebookException(file + " is not a notebook: it is empty.");
            }
            return text;
        } catch (NoSuchFileException e) {
            throw new NotebookException("There is no notebook " + file + ".", e);
        } catch (CharacterCodingException e) {
            throw new NotebookException(file + " is not a notebook: it is not UTF-8 text.", e);
        } catch (IOException e) {
            throw new NotebookException("Cannot read " + file + ": " + FileReason.of(e) + ".", e);
        }
    }

    private static NotebookDocument parse(Path file, String text) {
        JsonReader reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        try {
            JsonElement root = JsonParser.parseReader(reader);
            return of(file, root);
        } catch (JsonParseException e) {
            throw new NotebookException(file + " is not a notebook: it is not JSON" + place(e) + ".", e);
        }
    }

    /** The parser says where in words for its programmers. */
    private static String place(JsonParseException e) {
        Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
        return place.find() ? ", see line " + place.group(1) + ", column " + place.group(2) : "";
    }

    private static NotebookDocument of(Path file, JsonElement root) {
        JsonElement format = root.isJsonObject() ? root.getAsJsonObject().get("nbformat") : null;
        if (format != null && format.isJsonPrimitive() && !format.getAsString().equals(FORMAT)) {
            throw new NotebookException(file + " is a notebook of format " + format
                    + "; convert it with: jupyter nbconvert --to notebook --nbformat 4 " + file);
        }
        new NotebookShape(file).check(root);
        return new NotebookDocument(root.getAsJsonObject());
    }

    private void requireJava(Path file) {
        String language = language().orElse("java").toLowerCase(Locale.ROOT);
        if (!language.equals("java")) {
            throw new NotebookException(file + " is a notebook in " + language + "; only Java notebooks can be run.");
        }
    }

    private Optional<String> language() {
        return text("kernelspec", "language").or(() -> text("language_info", "name"));
    }

    private Optional<String> text(String section, String name) {
        return Optional.ofNullable(root.getAsJsonObject("metadata"))
                .map(metadata -> metadata.getAsJsonObject(section))
                .map(object -> object.get(name))
                .map(JsonElement::getAsString);
    }

    private void raiseVersion() {
        JsonElement minor = root.get("nbformat_minor");
        if (minor == null || minor.getAsInt() < MINOR_WITH_IDS) {
            root.addProperty("nbformat_minor", MINOR_WITH_IDS);
        }
        int position = 0;
        for (NotebookCell cell : cells()) {
            cell.ensureId("cell-" + position++);
        }
    }

    List<NotebookCell> cells() {
        List<NotebookCell> cells = new ArrayList<>();
        cellArray().forEach(cell -> cells.add(new NotebookCell(cell.getAsJsonObject())));
        return cells;
    }

    private JsonArray cellArray() {
        return root.getAsJsonArray("cells");
    }

    /** Puts a cell at this position, counted from 0. */
    void insert(int position, NotebookCell inserted) {
        JsonArray changed = new JsonArray();
        List<JsonElement> before = cellArray().asList();
        for (int i = 0; i <= before.size(); i++) {
            if (i == position) {
                changed.add(inserted.json());
            }
            if (i < before.size()) {
                changed.add(before.get(i));
            }
        }
        root.add("cells", changed);
    }

    void remove(NotebookCell cell) {
        cellArray().remove(cell.json());
    }

    /** The title its metadata give. */
    Optional<String> title() {
        return Optional.ofNullable(root.getAsJsonObject("metadata"))
                .map(metadata -> metadata.get("title"))
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString);
    }

    /** The file's text, laid out as Jupyter does. */
    String toJson() {
        return new GsonBuilder()
                        .serializeNulls()
                        .disableHtmlEscaping()
                        .setFormattingStyle(FormattingStyle.PRETTY.withIndent(" "))
                        .create()
                        .toJson(root)
                + "\n";
    }
}
