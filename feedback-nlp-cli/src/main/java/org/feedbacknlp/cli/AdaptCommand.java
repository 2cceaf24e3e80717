package org.feedbacknlp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.cli.output.Figures;
import org.feedbacknlp.cli.output.JsonText;
import org.feedbacknlp.cli.output.Target;
import org.feedbacknlp.cli.output.TextTable;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ShippedModel;
import org.feedbacknlp.core.train.Adaptation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fits a model's probabilities to other data. */
@Command(
        name = "adapt",
        description = {
            "Fit a model's probabilities to other data than it was trained on. With labels, a slope for all and an"
                    + " offset for each label are fitted, and kept only if they do better on what was held out. Without"
                    + " labels, the share of each label is estimated, as if nothing but shares had changed, and followed"
                    + " half way; where that cannot be believed a warning says why, and the model stays as it was."
        },
        footer = {
            "",
            "Examples:",
            "  feedback adapt hundred-labelled.csv --label intent --model intent.model --out intent-here.model",
            "  feedback adapt this-month.csv --model intent.model --out intent-now.model",
            "  feedback adapt hundred-labelled.csv --label sentiment --out sentiment-here.model"
        })
final class AdaptCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final VerbatimInputs inputs = new VerbatimInputs();

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description =
                    "A model made by train; by default the model of sentiment that ships. Use what comes of that with"
                            + " --set feedback-sentiment.model=FILE.")
    private Optional<Path> model = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The model file to write.")
    private Path out = Path.of("");

    @Option(names = "--label", paramLabel = "COL", description = "The column of the labels, where there is one.")
    private Optional<String> label = Optional.empty();

    @Option(
            names = "--multi-label",
            paramLabel = "SEP",
            description = "Several labels may hold; they stand in the column with this between them.")
    private Optional<String> separator = Optional.empty();

    @Option(names = "--json", description = "One JSON object in place of a table.")
    private boolean json;

    AdaptCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        FailureLog failures = new FailureLog();
        Model asked = model.map(file -> AskedModel.read(file).model()).orElseGet(ShippedModel.SENTIMENT::read);
        List<Verbatim> verbatims = inputs.read(console, failures, label);
        Adaptation adaptation =
                label.isPresent() ? toLabels(asked, verbatims, label.get()) : Adaptation.toShares(asked, verbatims);
        Path folder = out.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        adaptation.model().write(out);
        tell(adaptation);
        return failures.report(console);
    }

    private Adaptation toLabels(Model asked, List<Verbatim> verbatims, String column) {
        List<Example> examples = verbatims.stream()
                .map(verbatim -> new Example(verbatim, LabelArguments.of(verbatim, column, separator)))
                .toList();
        return Adaptation.toLabels(asked, examples);
    }

    private void tell(Adaptation adaptation) throws IOException {
        adaptation.warnings().forEach(warning -> console.say("warning: " + warning));
        try (Target target = Target.stream(console.out())) {
            if (json) {
                JsonText.indented().write(adaptation.toJson(), target.writer());
                target.writer().write('\n');
            } else {
                console.say("the share of each label in " + adaptation.verbatims() + " verbatims, before and after");
                TextTable table = new TextTable(1, "label", "before", "after");
                adaptation
                        .before()
                        .forEach((name, before) -> table.add(
                                name,
                                Figures.share(before),
                                Figures.share(adaptation.after().getOrDefault(name, 0.0))));
                table.write(target.writer());
            }
        }
    }
}
