package io.portolan.image.score;

import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The programs that compare drawings with plotly.js's, run by Debian's Python. */
final class Comparison {

    private static final String PYTHON = "/usr/bin/python3";

    private final Mocks mocks;
    private final Path drawings;

    Comparison(Mocks mocks, Path drawings) {
        this.mocks = mocks;
        this.drawings = drawings;
    }

    /** Without what the programs import, the test is skipped, or fails where CI=true. */
    static void require() throws InterruptedException {
        try {
            run("-c", "import numpy, scipy, PIL");
        } catch (IOException e) {
            Mocks.missing("This test needs Debian's python3-numpy, python3-scipy and python3-pil; see install/test.");
        }
    }

    /** The scores in the order of the names; a figure without a drawing scores 0. */
    List<Score> scores(Set<String> names) throws IOException, InterruptedException {
        Path list = Files.write(drawings.resolve("names.txt"), names);
        Map<String, Double> pictures = compare("compare.py", mocks.baselines(), list, "score");
        Map<String, Double> texts = compare("compare_texts.py", mocks.oracle(), list, "f1");
        return names.stream()
                .map(name -> new Score(name, pictures.getOrDefault(name, 0.0), texts.getOrDefault(name, 0.0)))
                .toList();
    }

    private Map<String, Double> compare(String tool, Path wanted, Path list, String measure)
            throws IOException, InterruptedException {
        String program = mocks.tool(tool).toString();
        Path result = drawings.resolve(tool + ".json");
        run(program, wanted.toString(), drawings.toString(), "--list", list.toString(), "--json", result.toString());
        Map<String, Double> scores = new HashMap<>();
        for (JsonObject row : ((JsonArray) Json.parse(Files.readString(result))).objects()) {
            scores.put(row.string("name").orElseThrow(), row.number(measure).orElseThrow());
        }
        return scores;
    }

    private static void run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(PYTHON));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command + " failed: " + output);
        }
    }
}
