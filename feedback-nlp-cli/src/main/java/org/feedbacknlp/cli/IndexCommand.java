package org.feedbacknlp.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.cli.input.Inputs;
import org.feedbacknlp.cli.output.AlertSink;
import org.feedbacknlp.cli.output.IndexSink;
import org.feedbacknlp.cli.output.Sink;
import org.feedbacknlp.core.codebook.RuleParser;
import org.feedbacknlp.lucene.Alerts;
import org.feedbacknlp.lucene.Bookmark;
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
            "Examples:",
            "  feedback index survey.csv --score nps:nps --segment plan --index survey.index",
            "  feedback index survey.csv --score nps:nps --index survey.index --resume",
            "  feedback index new.csv --index survey.index --alert 'angry-and-late=(late OR never) NEAR/4 (arriv* OR deliver*)'",
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

    @Option(
            names = "--resume",
            description = "Go on where an earlier run on the same files was stopped, and leave out what it has done.")
    private boolean resume;

    @Option(
            names = "--alert",
            paramLabel = "NAME=RULE",
            description =
                    "Tell on standard output, a JSON line each, which of the new verbatims a rule holds in, in the"
                            + " grammar of codebooks; repeatable.")
    private Map<String, String> alerts = new LinkedHashMap<>();

    IndexCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (resume && run.inputs().contains(Inputs.STANDARD)) {
            throw new CommandException("--resume needs files; standard input cannot be read again");
        }
        FailureLog failures = new FailureLog();
        Alerts saved = saved();
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            Job job = new Job(index, saved);
            run.run(
                    console,
                    "index",
                    List.of(Layer.TOKENS, Layer.SENTENCES, Layer.CLAUSES),
                    inputs -> job.begin(),
                    failures);
            job.tell(failures);
        }
        return failures.report(console);
    }

    /** One run; it begins once the inputs are known to be there. */
    private final class Job {
        private final FeedbackIndex index;
        private final Alerts alerts;
        private IndexSink sink;
        private long done;

        private Job(FeedbackIndex index, Alerts alerts) {
            this.index = index;
            this.alerts = alerts;
            sink = new IndexSink(index);
        }

        private Sink begin() throws IOException {
            Optional<String> source = InputDigest.of(run.inputs());
            done = resume
                    ? source.flatMap(index::bookmark).map(Bookmark::position).orElse(0L)
                    : 0;
            run.skip(done);
            sink = new IndexSink(index, source, done);
            return alerts.names().isEmpty() ? sink : new AlertSink(alerts, sink, console.out());
        }

        private void tell(FailureLog failures) {
            sink.refused().forEach(failures::add);
            String before = done == 0 ? "" : String.format(Locale.ROOT, ", %,d rows done before", done);
            console.say(String.format(
                    Locale.ROOT, "%,d written%s, %,d in %s", sink.written(), before, index.size(), folder));
        }
    }

    private Alerts saved() {
        Alerts.Builder saved = Alerts.builder();
        for (Map.Entry<String, String> alert : alerts.entrySet()) {
            try {
                saved.add(alert.getKey(), RuleParser.read(alert.getValue()));
            } catch (IllegalArgumentException wrong) {
                throw new CommandException("--alert cannot be read: " + wrong.getMessage(), wrong);
            }
        }
        return saved.build();
    }
}
