package io.portolan.kernel.notebook;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** An executed notebook as one page that needs nothing else, with its charts alive. */
final class HtmlReport {

    private final NotebookDocument document;
    private final Path file;

    HtmlReport(NotebookDocument document, Path file) {
        this.document = document;
        this.file = file;
    }

    String toHtml() {
        MarkdownText markdown = new MarkdownText(file.toAbsolutePath().getParent());
        List<ReportCell> cells = document.cells().stream()
                .map(cell -> ReportCell.of(cell, markdown))
                .toList();
        try {
            StringWriter page = new StringWriter();
            templates().getTemplate("report.ftlh").process(Map.of("title", title(), "cells", cells), page);
            return page.toString();
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("The report's template is broken: " + e.getMessage(), e);
        }
    }

    private static Configuration templates() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(HtmlReport.class, "");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        return configuration;
    }

    private String title() {
        return document.title()
                .or(this::firstHeading)
                .orElseGet(() -> file.getFileName().toString().replaceFirst("\\.ipynb$", ""));
    }

    private java.util.Optional<String> firstHeading() {
        return document.cells().stream()
                .filter(cell -> cell.type().equals("markdown"))
                .flatMap(cell -> cell.source().lines())
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2).strip())
                .findFirst();
    }
}
