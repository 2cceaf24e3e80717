package org.feedbacknlp.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.cli.output.IndexSink;
import org.feedbacknlp.lucene.FeedbackIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code feedback index}: verbatims in, a searchable folder out. */
@Command(
        name = "index",
        description =
                "Analyse verbatims and write them into an index. A row takes the place of an earlier one with its id.",
        footer = {
            "",
            "Example:",
            "  feedback index survey.csv --score nps:nps --segment plan --index survey.index",
            "  feedback search --index survey.index 'late delivery score:<=6' --facet topic"
        })
final class IndexCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final AnalysisRun run = new AnalysisRun();

    @Option(
            names = "--index",
            paramLabel = "DIR",
            required = true,
            description = "The folder; made where it is missing.")
    private Path folder = Path.of("");

    IndexCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        FailureLog failures = new FailureLog();
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            IndexSink sink = new IndexSink(index);
            run.run(console, "index", List.of(Layer.TOKENS, Layer.SENTENCES, Layer.CLAUSES), inputs -> sink, failures);
            sink.refused().forEach(failures::add);
            console.say(String.format(Locale.ROOT, "%,d written, %,d in %s", sink.written(), index.size(), folder));
        }
        return failures.report(console);
    }
}
