package org.feedbacknlp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.cli.input.Inputs;
import org.feedbacknlp.cli.output.AnalysisCsv;
import org.feedbacknlp.cli.output.IndexSink;
import org.feedbacknlp.cli.output.JsonLines;
import org.feedbacknlp.cli.output.JsonText;
import org.feedbacknlp.cli.output.Sink;
import org.feedbacknlp.cli.output.Sinks;
import org.feedbacknlp.cli.output.Target;
import org.feedbacknlp.cli.report.Report;
import org.feedbacknlp.cli.report.ReportOptions;
import org.feedbacknlp.insight.Cut;
import org.feedbacknlp.insight.ScoreMetric;
import org.feedbacknlp.lucene.FeedbackIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code feedback report}: verbatims in, a folder of evidence out. */
@Command(
        name = "report",
        description = {
            "Analyse verbatims and write a folder: report.html to read and show, findings.json with its figures,"
                    + " analyses.jsonl and analyses.csv with a line a row, and an index to search.",
        },
        footer = {
            "",
            "Examples:",
            "  feedback report corpus/saas.csv --segment plan --out report",
            "  feedback report nps.csv --text reason --score nps:score --date answered --date-format dd/MM/yyyy --out report",
            "  feedback search --index report/index 'topic:reliability sentiment:negative'"
        })
final class ReportCommand implements Callable<Integer> {
    private static final Set<Layer<?>> FOR_QUOTES_AND_INDEX =
            Set.of(Layer.TOKENS, Layer.ZONES, Layer.SENTENCES, Layer.CLAUSES);

    private final Console console;

    @Mixin
    private final AnalysisRun run = new AnalysisRun();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder; made where it is missing.")
    private Path folder = Path.of("");

    @Option(names = "--title", paramLabel = "TEXT", description = "The report's heading; by default the inputs' names.")
    private Optional<String> title = Optional.empty();

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        FailureLog failures = new FailureLog();
        Path indexFolder = folder.resolve("index");
        FreshIndex.clear(indexFolder);
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(indexFolder)) {
            IndexSink indexed = new IndexSink(index);
            run.run(
                    console,
                    "report",
                    List.copyOf(FOR_QUOTES_AND_INDEX),
                    inputs -> new Sinks(
                            new JsonLines(Target.file(folder.resolve("analyses.jsonl")), FOR_QUOTES_AND_INDEX),
                            new AnalysisCsv(Target.file(folder.resolve("analyses.csv"))),
                            indexed,
                            new ReportSink(new Report(options(inputs)), folder)),
                    failures);
            indexed.refused().forEach(failures::add);
        }
        int code = failures.report(console);
        console.say(String.format(
                Locale.ROOT, "%,d rows reported: open %s", failures.done(), folder.resolve("report.html")));
        return code;
    }

    private ReportOptions options(Inputs inputs) {
        String heading = title.orElseGet(() -> run.inputs().stream()
                .map(name -> name.equals(Inputs.STANDARD) ? "standard input" : fileName(name))
                .collect(Collectors.joining(", ")));
        List<Cut> cuts = run.segments().stream().map(Cut::segment).toList();
        return new ReportOptions(heading, inputs.scale().map(ReportCommand::metric), cuts, inputs.described());
    }

    private static String fileName(String name) {
        Path last = Path.of(name).getFileName();
        return last == null ? name : last.toString();
    }

    private static ScoreMetric metric(ScoreScale scale) {
        return switch (scale) {
            case NPS -> ScoreMetric.NPS;
            case CSAT -> ScoreMetric.CSAT;
            case CES -> ScoreMetric.CES_MEAN;
            case STARS -> ScoreMetric.STARS;
        };
    }

    /** Gathers the report, and writes it behind the last outcome. */
    private record ReportSink(Report report, Path folder) implements Sink {
        @Override
        public void accept(Outcome outcome) {
            report.add(outcome);
        }

        @Override
        public void finish() throws IOException {
            Files.createDirectories(folder);
            try (Target findings = Target.file(folder.resolve("findings.json"))) {
                JsonText.indented().write(report.toJson(), findings.writer());
                findings.writer().write('\n');
                findings.finish();
            }
            report.write(folder.resolve("report.html"));
        }

        @Override
        public void close() {}
    }
}
