package org.feedbacknlp.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.concurrent.Callable;
import org.feedbacknlp.cli.output.ComparisonTable;
import org.feedbacknlp.cli.output.JsonText;
import org.feedbacknlp.cli.output.Target;
import org.feedbacknlp.core.classify.Prediction;
import org.feedbacknlp.core.evaluate.Comparison;
import org.feedbacknlp.core.evaluate.Overlap;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.train.Trainer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code feedback compare}: labelled verbatims and two models in, which of them is better out. */
@Command(
        name = "compare",
        description = {
            "Tell which of two models is better on the same labelled verbatims, and whether that may be chance."
                    + " In place of two models there may be two recipes, which are cross-validated in the same folds."
        },
        footer = {
            "",
            "Examples:",
            "  feedback compare test.csv --label intent --model old.model --model new.model",
            "  feedback compare labelled.csv --label intent --recipe '' --recipe '--negation --balance 0.5'"
        })
final class CompareCommand implements Callable<Integer> {
    private static final int PAIR = 2;

    private final Console console;

    @Mixin
    private final LabelledInputs labelled = new LabelledInputs();

    @Option(names = "--model", paramLabel = "FILE", description = "A model made by train; twice.")
    private List<Path> models = new ArrayList<>();

    @Option(
            names = "--recipe",
            paramLabel = "OPTIONS",
            description = "Options of train that say how a model is learned, in quotes; twice.")
    private List<String> recipes = new ArrayList<>();

    @Option(names = "--json", description = "One JSON object, with every verbatim on which they differ.")
    private boolean json;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        boolean ofModels = models.size() == PAIR && recipes.isEmpty();
        boolean ofRecipes = recipes.size() == PAIR && models.isEmpty();
        if (!ofModels && !ofRecipes) {
            throw new CommandException("compare takes two of --model or two of --recipe");
        }
        FailureLog failures = new FailureLog();
        List<AskedModel> asked = models.stream().map(AskedModel::read).toList();
        List<RecipeArguments> learned =
                recipes.stream().map(CompareCommand::parse).toList();
        if (ofRecipes && learned.get(0).folds() != learned.get(1).folds()) {
            throw new CommandException("both recipes need the same --folds");
        }
        List<Example> examples = labelled.readSome(console, failures);
        List<List<Prediction>> predictions = ofModels
                ? asked.stream()
                        .map(model -> model.predict(examples, labelled.several()))
                        .toList()
                : learned.stream().map(recipe -> heldOut(recipe, examples)).toList();
        List<Optional<Overlap>> overlaps =
                asked.stream().map(model -> model.overlap(examples, console)).toList();
        write(Comparison.of(examples, predictions.get(0), predictions.get(1)), overlaps);
        return failures.report(console);
    }

    private static RecipeArguments parse(String options) {
        RecipeArguments recipe = new RecipeArguments();
        String[] words = Collections.list(new StringTokenizer(options)).stream()
                .map(String.class::cast)
                .toArray(String[]::new);
        try {
            new CommandLine(CommandLine.Model.CommandSpec.wrapWithoutInspection(recipe)
                            .addMixin("recipe", CommandLine.Model.CommandSpec.forAnnotatedObject(recipe)))
                    .parseArgs(words);
        } catch (ParameterException wrong) {
            throw new CommandException("--recipe " + options + ": " + wrong.getMessage(), wrong);
        }
        return recipe;
    }

    private List<Prediction> heldOut(RecipeArguments recipe, List<Example> examples) {
        return new Trainer(recipe.options("model", labelled.several(), console)).heldOut(examples);
    }

    private void write(Comparison comparison, List<Optional<Overlap>> overlaps) throws IOException {
        try (Target target = Target.stream(console.out())) {
            if (json) {
                Map<String, Object> tree = new LinkedHashMap<>(comparison.toJson());
                if (overlaps.stream().anyMatch(Optional::isPresent)) {
                    tree.put(
                            "trainedOn",
                            overlaps.stream()
                                    .map(overlap -> overlap.map(Overlap::toJson).orElse(Map.of()))
                                    .toList());
                }
                JsonText.indented().write(tree, target.writer());
                target.writer().write('\n');
            } else {
                new ComparisonTable(target.writer()).write(comparison);
            }
        }
    }
}
