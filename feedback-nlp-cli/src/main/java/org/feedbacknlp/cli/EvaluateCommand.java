package org.feedbacknlp.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.feedbacknlp.cli.output.EvaluationTable;
import org.feedbacknlp.cli.output.JsonText;
import org.feedbacknlp.cli.output.Target;
import org.feedbacknlp.core.classify.Prediction;
import org.feedbacknlp.core.evaluate.Evaluation;
import org.feedbacknlp.core.evaluate.Overlap;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.train.Trainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code feedback evaluate}: labelled verbatims in, how good a model is on them out. */
@Command(
        name = "evaluate",
        description = {
            "Measure a model on labelled verbatims that it has not learned from. Without a model the"
                    + " verbatims are cross-validated: each is judged by a model that has seen neither it nor its"
                    + " copies nor others of its respondent."
        },
        footer = {
            "",
            "Examples:",
            "  feedback evaluate test.csv --label intent --model intent.model",
            "  feedback evaluate labelled.csv --label intent --json"
        })
final class EvaluateCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final LabelledInputs labelled = new LabelledInputs();

    @Option(names = "--model", paramLabel = "FILE", description = "A model made by train.")
    private Optional<Path> model = Optional.empty();

    @Mixin
    private final RecipeArguments recipe = new RecipeArguments();

    @Option(names = "--json", description = "One JSON object, with all figures, in place of tables.")
    private boolean json;

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        FailureLog failures = new FailureLog();
        Optional<AskedModel> asked = model.map(AskedModel::read);
        List<Example> examples = labelled.readSome(console, failures);
        List<Prediction> predictions = asked.isPresent()
                ? asked.get().predict(examples, labelled.several())
                : new Trainer(recipe.options("model", labelled.several(), console)).heldOut(examples);
        Optional<Overlap> overlap = asked.flatMap(found -> found.overlap(examples, console));
        Evaluation evaluation = Evaluation.of(examples, predictions);
        try (Target target = Target.stream(console.out())) {
            if (json) {
                Map<String, Object> tree = new LinkedHashMap<>(evaluation.toJson());
                overlap.ifPresent(found -> tree.put("trainedOn", found.toJson()));
                JsonText.indented().write(tree, target.writer());
                target.writer().write('\n');
            } else {
                new EvaluationTable(target.writer()).write(evaluation);
            }
        }
        return failures.report(console);
    }
}
