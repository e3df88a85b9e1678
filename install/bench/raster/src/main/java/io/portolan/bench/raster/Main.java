package io.portolan.bench.raster;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs all, or the benchmarks whose names match a pattern, and prints a table in Markdown. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws Exception {
        ChainedOptionsBuilder options =
                new OptionsBuilder().include(args.length > 0 ? args[0] : Main.class.getPackageName());
        Collection<RunResult> results = new Runner(options.build()).run();
        System.out.println("\n| what | ms | Datashader ms | times as fast | wanted |\n|---|---|---|---|---|");
        results.forEach(Main::print);
    }

    private static void print(RunResult result) {
        String spread = result.getParams().getParam("spread");
        double ms = result.getPrimaryResult().getStatistics().getPercentile(50);
        Target.of(result.getParams().getBenchmark(), spread)
                .ifPresent(target -> System.out.printf(
                        Locale.ROOT,
                        "| %s | %.1f | %d | %.1f | %d |%n",
                        target.title,
                        ms,
                        target.datashader,
                        target.datashader / ms,
                        target.factor));
    }
}
