package io.portolan.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs all and prints two tables in Markdown: what a chart costs, and what a second thread brings. With {@code --threads}
 * only the second, of Portolan alone, in a minute and a half.
 */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws Exception {
        if (List.of(args).contains("--own")) {
            print(run(own(1)), run(own(2)));
            return;
        }
        print(run(options(1)), run(options(2)));
    }

    private static void print(Collection<RunResult> one, Collection<RunResult> two) throws Exception {
        printCosts(one);
        printThreads(one, two);
    }

    private static void printCosts(Collection<RunResult> one) throws Exception {
        System.out.println("\n| chart | program | CPU ms | kB | allocated kB |\n|---|---|---|---|---|");
        for (RunResult result : one) {
            Data data = Data.valueOf(result.getParams().getParam("data"));
            Program program = Program.valueOf(result.getParams().getParam("program"));
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %.2f | %.1f | %.0f |%n",
                    name(data),
                    name(program),
                    secondary(result, ProcessorTime.LABEL),
                    program.drawing(data).call().length / 1000.0,
                    secondary(result, "gc.alloc.rate.norm") / 1000);
        }
    }

    private static void printThreads(Collection<RunResult> one, Collection<RunResult> two) {
        System.out.println("\n| chart | program | charts of two threads for each of one |\n|---|---|---|");
        Map<String, Double> times = new TreeMap<>();
        one.forEach(result -> times.put(key(result), result.getPrimaryResult().getScore()));
        for (RunResult result : two) {
            double ratio =
                    2 * times.get(key(result)) / result.getPrimaryResult().getScore();
            System.out.printf(Locale.ROOT, "| %s | %.2f |%n", key(result), ratio);
        }
    }

    private static ChainedOptionsBuilder options(int threads) {
        ChainedOptionsBuilder options =
                new OptionsBuilder().include(ChartBenchmark.class.getName()).threads(threads);
        return options.addProfiler(ProcessorTime.class).addProfiler(GCProfiler.class);
    }

    private static ChainedOptionsBuilder own(int threads) {
        String[] own = Arrays.stream(Program.values())
                .map(Program::name)
                .filter(name -> name.startsWith("PORTOLAN"))
                .toArray(String[]::new);
        return options(threads).param("program", own);
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).run();
    }

    private static String key(RunResult result) {
        return name(Data.valueOf(result.getParams().getParam("data"))) + " | "
                + name(Program.valueOf(result.getParams().getParam("program")));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static double secondary(RunResult result, String label) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(label))
                .map(Map.Entry::getValue)
                .mapToDouble(Result::getScore)
                .findFirst()
                .orElse(Double.NaN);
    }
}
