package org.feedbacknlp.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Batch;
import org.feedbacknlp.api.BatchOptions;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.cli.output.DiffTable;
import org.feedbacknlp.cli.output.JsonText;
import org.feedbacknlp.cli.output.Target;
import org.feedbacknlp.core.codebook.CodebookDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code feedback codebook diff}: two versions of a codebook and verbatims in, what changes out. */
@Command(
        name = "diff",
        description = "Show over a set of verbatims what another version of a codebook changes: which gain a topic and"
                + " which lose one.",
        footer = {"", "Example:", "  feedback codebook diff comments.csv --from webshop-3.yaml --to webshop-4.yaml"})
final class CodebookDiffCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final VerbatimInputs inputs = new VerbatimInputs();

    @Option(names = "--from", paramLabel = "FILE", required = true, description = "The codebook as it was.")
    private Path from = Path.of("");

    @Option(names = "--to", paramLabel = "FILE", required = true, description = "The codebook as it is now.")
    private Path to = Path.of("");

    @Option(
            names = "--samples",
            paramLabel = "N",
            description = "How many verbatims to show of each change; 3 by default.")
    private int samples = 3;

    @Option(names = "--json", description = "One JSON object.")
    private boolean json;

    CodebookDiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (samples < 0) {
            throw new CommandException("--samples is negative");
        }
        AskedCodebook.read(from);
        AskedCodebook.read(to);
        FailureLog failures = new FailureLog();
        List<Verbatim> verbatims = inputs.read(console, failures, Optional.empty());
        CodebookDiff diff = new CodebookDiff(samples);
        try (FeedbackAnalyzer before = analyzer(from);
                FeedbackAnalyzer after = analyzer(to);
                Batch batch = after.analyzeAll(verbatims.stream(), BatchOptions.DEFAULT)) {
            for (Outcome outcome : batch) {
                failures.add(outcome);
                if (outcome instanceof Outcome.Done done) {
                    Analysis now = done.analysis();
                    diff.add(before.analyze(now.verbatim()), now);
                }
            }
        }
        write(diff);
        return failures.report(console);
    }

    private static FeedbackAnalyzer analyzer(Path codebook) {
        return FeedbackAnalyzer.builder()
                .layers(Layer.TOPICS)
                .codebook(codebook)
                .build();
    }

    private void write(CodebookDiff diff) throws IOException {
        try (Target target = Target.stream(console.out())) {
            if (json) {
                Map<String, Object> tree = new LinkedHashMap<>();
                tree.put("verbatims", diff.verbatims());
                tree.put("changed", diff.changed());
                tree.put(
                        "topics",
                        diff.changes().stream().map(CodebookDiff.Change::toJson).toList());
                JsonText.indented().write(tree, target.writer());
                target.writer().write('\n');
            } else {
                new DiffTable(target.writer()).write(diff);
            }
        }
    }
}
