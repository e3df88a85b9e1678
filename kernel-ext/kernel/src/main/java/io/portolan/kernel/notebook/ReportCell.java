package io.portolan.kernel.notebook;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * A cell as the report's template sees it; public with getters because FreeMarker reads beans.
 */
public final class ReportCell {

    private final String type;
    private final String text;
    private final String count;
    private final List<ReportOutput> outputs;

    private ReportCell(String type, String text, String count, List<ReportOutput> outputs) {
        this.type = type;
        this.text = text;
        this.count = count;
        this.outputs = outputs;
    }

    static ReportCell of(NotebookCell cell, MarkdownText markdown) {
        if (cell.type().equals("markdown")) {
            JsonElement attachments = cell.json().get("attachments");
            JsonObject images = attachments == null ? new JsonObject() : attachments.getAsJsonObject();
            return new ReportCell("markdown", markdown.toHtml(cell.source(), images), "", List.of());
        }
        List<ReportOutput> outputs = new ArrayList<>();
        cell.outputs().forEach(output -> outputs.add(ReportOutput.of(output.getAsJsonObject(), markdown)));
        JsonElement count = cell.json().get("execution_count");
        String label = count == null || count.isJsonNull() ? " " : count.getAsString();
        return new ReportCell(cell.type(), cell.source(), label, outputs);
    }

    /** {@code markdown}, {@code code} or {@code raw}. */
    public String getType() {
        return type;
    }

    /** HTML of Markdown, source of code. */
    public String getText() {
        return text;
    }

    public String getCount() {
        return count;
    }

    public List<ReportOutput> getOutputs() {
        return outputs;
    }
}
