package org.feedbacknlp.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.feedbacknlp.cli.output.AnalysisCsv;
import org.feedbacknlp.cli.output.JsonLines;
import org.feedbacknlp.cli.output.Sink;
import org.feedbacknlp.cli.output.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code feedback analyze}: verbatims in, a line for each out, in order. */
@Command(
        name = "analyze",
        description = "Analyse verbatims: one line of JSON, or one row of CSV, for each row of the input, in order.",
        footer = {
            "",
            "Examples:",
            "  feedback analyze survey.csv > analyses.jsonl",
            "  feedback analyze survey.csv --text comment --score nps:nps --segment plan --out analyses.jsonl",
            "  feedback analyze reviews.tsv --no-quotes --format csv --out reviews-analysed.csv",
            "  echo 'Great app, but it crashes' | feedback analyze - --as lines --layers sentiment"
        })
final class AnalyzeCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final AnalysisRun run = new AnalysisRun();

    @Option(names = "--format", paramLabel = "FORMAT", description = "jsonl (default) or csv.")
    private String format = "jsonl";

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write; standard output by default.")
    private Optional<Path> out = Optional.empty();

    AnalyzeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!List.of("jsonl", "csv").contains(format)) {
            throw new CommandException("--format takes jsonl or csv");
        }
        FailureLog failures = new FailureLog();
        run.run(console, "analyze", List.of(), inputs -> open(), failures);
        return failures.report(console);
    }

    private Sink open() throws IOException {
        Target target = out.isPresent() ? Target.file(out.get()) : Target.stream(console.out());
        return format.equals("csv") ? new AnalysisCsv(target) : new JsonLines(target, Set.of());
    }
}
