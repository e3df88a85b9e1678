package io.portolan.app;

import io.portolan.display.PortolanException;
import io.portolan.figure.Figure;
import io.portolan.figure.Format;
import io.portolan.figure.RenderOptions;
import io.portolan.figure.Renderers;
import io.portolan.kernel.notebook.NotebookRunner;
import io.portolan.kernel.notebook.ProgressListener;
import io.portolan.kernel.notebook.RunRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Uses what every start uses, so that a class-data archive can be made of it. Run by the build. */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {

    private static final String FIGURE =
            "{\"data\":[{\"type\":\"scatter\",\"y\":[1,3,2]},{\"type\":\"bar\",\"y\":[2,1]}],"
                    + "\"layout\":{\"title\":{\"text\":\"Warm-up\"}}}";

    private static final String NOTEBOOK = "{\"nbformat\":4,\"nbformat_minor\":5,\"metadata\":{},\"cells\":["
            + "{\"cell_type\":\"markdown\",\"id\":\"a\",\"metadata\":{},\"source\":\"# Warm-up\"},"
            + "{\"cell_type\":\"code\",\"id\":\"b\",\"metadata\":{},\"execution_count\":null,\"outputs\":[],\"source\":"
            + "\"record Row(int a, double b) {}\\nvar rows = List.of(new Row(1, 2), new Row(2, 3));\\n"
            + "point(rows).x(Row::a).y(Row::b)\"}]}";

    private static final List<String> CELLS = List.of(
            "1 + 1",
            "System.out.println(1)",
            "record Row(int a, double b) {}\nvar rows = List.of(new Row(1, 2), new Row(2, 3));\n"
                    + "point(rows).x(Row::a).y(Row::b)");

    @Override
    public Integer call() throws Exception {
        Figure figure = Figure.parse(FIGURE);
        for (Format format : new Format[] {Format.PNG, Format.SVG, Format.PDF, Format.HTML, Format.FRAGMENT}) {
            Renderers.render(figure, format, RenderOptions.standard());
        }
        runNotebook();
        KernelRehearsal.run(CELLS);
        return 0;
    }

    private static void runNotebook() {
        try {
            Path folder = Files.createTempDirectory("portolan-warm-up");
            Path notebook = Files.writeString(folder.resolve("notebook.ipynb"), NOTEBOOK);
            RunRequest request = RunRequest.of(notebook)
                    .withOutput(folder.resolve("out.ipynb"))
                    .withReport(folder.resolve("out.html"));
            NotebookRunner.run(request, ProgressListener.silent());
            for (String name : List.of("notebook.ipynb", "out.ipynb", "out.html", "")) {
                Files.delete(folder.resolve(name));
            }
        } catch (IOException e) {
            throw new PortolanException("The warm-up's notebook failed: " + e, e);
        }
    }
}
