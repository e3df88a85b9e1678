package io.portolan.kernel.session;

import io.portolan.kernel.magic.MagicCall;
import io.portolan.kernel.magic.MagicContext;
import io.portolan.kernel.magic.MagicException;
import io.portolan.kernel.magic.Magics;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks through one cell: Java goes to the evaluator, magics do their work in between. */
final class CellRun {

    private static final Pattern MAGIC = Pattern.compile("(?m)^%{1,2}[a-zA-Z].*$");

    private final Evaluator evaluator;
    private final Magics magics;
    private final CellOutput output;
    private final Consumer<List<Path>> classPath;
    private Optional<Object> value = Optional.empty();

    CellRun(Evaluator evaluator, Magics magics, CellOutput output, Consumer<List<Path>> classPath) {
        this.evaluator = evaluator;
        this.magics = magics;
        this.output = output;
        this.classPath = classPath;
    }

    /** Evaluates everything from the offset on and gives the last value that is to be shown. */
    Optional<Object> run(Source source, int start) throws CellFailure {
        int position = skipBlank(source, start);
        while (position < source.text().length()) {
            boolean magic =
                    source.column(position) == 0 && lines(source, position).lookingAt();
            position = skipBlank(source, magic ? magic(source, position) : java(source, position));
        }
        return value;
    }

    private static Matcher lines(Source source, int position) {
        return MAGIC.matcher(source.text()).region(position, source.text().length());
    }

    private static int skipBlank(Source source, int start) {
        int position = start;
        while (position < source.text().length()
                && Character.isWhitespace(source.text().charAt(position))) {
            position++;
        }
        return position;
    }

    private int java(Source source, int start) throws CellFailure {
        Step step = evaluator.step(source, start, endOfJava(source, start));
        // Comments behind the last expression are no reason not to show it.
        if (!step.empty()) {
            value = step.value();
        }
        return step.end();
    }

    /** Up to the next magic, unless that line is inside a snippet: in a text block, or a remainder of something. */
    private int endOfJava(Source source, int start) {
        Matcher candidates = lines(source, start);
        while (candidates.find()) {
            if (evaluator.isWhole(source, start, candidates.start())) {
                return candidates.start();
            }
        }
        return source.text().length();
    }

    private int magic(Source source, int start) throws CellFailure {
        int end = source.endOfLine(start);
        MagicCall call = MagicCall.parse(source.text().substring(start, end));
        boolean takesRest = call.name().startsWith("%%");
        value = Optional.empty();
        try {
            magics.run(call, new Scope(source, end));
        } catch (CellFailure failure) {
            throw failure;
        } catch (Exception failure) {
            throw new CellFailure(describe(failure, source, start));
        }
        return takesRest ? source.text().length() : end;
    }

    private static CellError describe(Exception failure, Source source, int offset) {
        String reason = failure instanceof MagicException ? failure.getMessage() : failure.toString();
        String message = source.name() + " line " + source.line(offset) + ": " + reason;
        return new CellError("MagicError", message, List.of(Ansi.BOLD_RED.of(message)));
    }

    /** What a magic on one line of a source can reach. */
    private final class Scope implements MagicContext {

        private final Source source;
        private final int end;

        Scope(Source source, int end) {
            this.source = source;
            this.end = end;
        }

        @Override
        public Path folder() {
            return Path.of("").toAbsolutePath();
        }

        @Override
        public void addToClassPath(List<Path> entries) {
            classPath.accept(entries);
        }

        @Override
        public void evaluateRest() throws CellFailure {
            run(source, end);
        }

        @Override
        public void evaluateFile(Path file, String text) throws CellFailure {
            run(new Source(file.getFileName().toString(), text.replace("\r\n", "\n")), 0);
        }

        @Override
        public void clearOutput(boolean wait) {
            output.clear(wait);
        }

        @Override
        public void print(String line) {
            output.stream(StandardStream.OUT, line + "\n");
        }
    }
}
