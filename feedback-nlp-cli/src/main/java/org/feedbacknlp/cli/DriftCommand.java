package org.feedbacknlp.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.cli.output.DriftTable;
import org.feedbacknlp.cli.output.JsonText;
import org.feedbacknlp.cli.output.Target;
import org.feedbacknlp.core.drift.Drift;
import org.feedbacknlp.core.drift.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code feedback drift}: new verbatims in, whether models still fit them out. */
@Command(
        name = "drift",
        description = {
            "Tell whether new verbatims are still like those that a model was trained on: by what it does not know in"
                    + " them, how sure it is, and how often it gives each label. No labels are needed."
        },
        footer = {
            "",
            "Examples:",
            "  feedback drift this-month.csv --model intent.model",
            "  feedback drift this-month.csv --model intent.model --model drivers.model --json"
        })
final class DriftCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final VerbatimInputs inputs = new VerbatimInputs();

    @Option(names = "--model", paramLabel = "FILE", required = true, description = "A model made by train; repeatable.")
    private List<Path> models = new ArrayList<>();

    @Option(names = "--json", description = "One JSON object a line and model, with every figure that was tested.")
    private boolean json;

    DriftCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        FailureLog failures = new FailureLog();
        List<AskedModel> asked = models.stream().map(AskedModel::read).toList();
        asked.forEach(DriftCommand::requireReference);
        List<Verbatim> verbatims = inputs.read(console, failures, Optional.empty());
        if (verbatims.isEmpty()) {
            throw new CommandException("the input has no verbatims to compare");
        }
        try (Target target = Target.stream(console.out())) {
            for (AskedModel model : asked) {
                Drift drift = Drift.of(model.model(), verbatims);
                write(drift, target.writer());
                console.say(String.format(
                        Locale.ROOT,
                        "%s: %d of %d figures have shifted",
                        model.file(),
                        drift.found().size(),
                        drift.shifts().size()));
            }
        }
        return failures.report(console);
    }

    private static void requireReference(AskedModel asked) {
        if (Reference.of(asked.model()).isEmpty()) {
            throw new CommandException("the model " + asked.file()
                    + " has no reference to compare with: an older release trained it, or there were fewer than 50 examples;"
                    + " train it again");
        }
    }

    private void write(Drift drift, Writer out) throws IOException {
        if (json) {
            JsonText.lines().write(drift.toJson(), out);
            out.write('\n');
        } else {
            new DriftTable(out).write(drift);
        }
    }
}
