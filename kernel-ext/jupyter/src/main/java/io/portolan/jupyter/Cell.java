package io.portolan.jupyter;

import java.util.Map;

/**
 * One run of a cell.
 *
 * @param request identifies the run
 * @param id identifies the cell among all of the notebook; the same when it runs again
 */
record Cell(String request, String id) {

    /**
     * The cell of an execute request. JupyterLab names the cell in the request's metadata; other front ends do not, and
     * there the code stands for the cell.
     */
    static Cell of(String request, Map<String, Object> metadata, String code) {
        Object named = metadata.get("cellId");
        return new Cell(request, named == null ? "code:" + code.hashCode() : named.toString());
    }
}
