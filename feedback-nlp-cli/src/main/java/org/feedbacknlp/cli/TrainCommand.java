package org.feedbacknlp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.feedbacknlp.cli.output.JsonText;
import org.feedbacknlp.cli.output.Target;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.train.TrainOptions;
import org.feedbacknlp.core.train.Trainer;
import org.feedbacknlp.core.train.Training;
import org.feedbacknlp.core.train.TrainingReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code feedback train}: labelled verbatims in, a model file out. */
@Command(
        name = "train",
        description = "Train a model on labelled verbatims. The same input gives the same file, byte for byte.",
        footer = {
            "",
            "Examples:",
            "  feedback train labelled.csv --label intent --out intent.model",
            "  feedback train survey.csv --text reason --label drivers --multi-label '|' --out drivers.model",
            "  feedback analyze new.csv --model intent.model --layers labels"
        })
final class TrainCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final LabelledInputs labelled = new LabelledInputs();

    @Option(names = "--out", paramLabel = "MODEL", required = true, description = "The model file to write.")
    private Path out = Path.of("");

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "Under which its labels will stand; by default the file's name.")
    private Optional<String> name = Optional.empty();

    @Mixin
    private final RecipeArguments recipe = new RecipeArguments();

    @Option(names = "--json", description = "Write the report as one JSON object to standard output.")
    private boolean json;

    TrainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.isDirectory(out)) {
            throw new CommandException("--out takes a file, and " + out + " is a folder");
        }
        FailureLog failures = new FailureLog();
        TrainOptions options = recipe.options(name.orElseGet(this::fileName), labelled.several(), console);
        List<Example> examples = labelled.readSome(console, failures);
        Training training = new Trainer(options).train(examples, labelled.unlabelled(console, failures));
        Path folder = out.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        training.model().write(out);
        tell(training);
        return failures.report(console);
    }

    /** Makes a name of the file's, without its ending and signs that names do not have. */
    private String fileName() {
        Path last = out.getFileName();
        String whole = last == null ? "model" : last.toString();
        int dot = whole.lastIndexOf('.');
        StringBuilder kept = new StringBuilder();
        (dot > 0 ? whole.substring(0, dot) : whole)
                .chars()
                .map(c -> c < 128 && Character.isLetterOrDigit(c) || c == '_' || c == '.' ? c : '-')
                .forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private void tell(Training training) throws IOException {
        TrainingReport report = training.report();
        if (json) {
            try (Target target = Target.stream(console.out())) {
                JsonText.indented().write(report.toJson(), target.writer());
                target.writer().write('\n');
            }
        }
        console.say(String.format(
                Locale.ROOT,
                "%,d examples, %d labels; cross-validated accuracy %.3f, micro-F1 %.3f, macro-F1 %.3f, calibration error %.3f",
                report.examples(),
                report.labels().size(),
                report.accuracy(),
                report.microF1(),
                report.macroF1(),
                report.calibrationError()));
        console.say(String.format(
                Locale.ROOT,
                "%s: %,d features, %.2f MB, %s",
                out,
                report.features(),
                training.model().size() / 1e6,
                training.model().digest()));
    }
}
