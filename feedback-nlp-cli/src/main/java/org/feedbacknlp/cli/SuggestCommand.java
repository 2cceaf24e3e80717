package org.feedbacknlp.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.cli.output.Listing;
import org.feedbacknlp.core.classify.Classifier;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.review.Suggestion;
import org.feedbacknlp.core.train.Trainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code feedback suggest}: verbatims in, of which some may have labels; those to label next out. */
@Command(
        name = "suggest",
        description = {
            "List the verbatims that are best labelled next: those of which a model is least sure, in turn for each label,"
                    + " and none that says nearly the same as another. The rows without a label are those to choose from;"
                    + " without --model the model is learned from the rows that have one. Where no two labels are there"
                    + " to learn from, those that together say most of what all say."
        },
        footer = {
            "",
            "Examples:",
            "  feedback suggest survey.csv --count 50",
            "  feedback suggest survey.csv --label intent --count 50",
            "  feedback suggest new.csv --model intent.model --format csv --out next.csv"
        })
final class SuggestCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final LabelledInputs labelled = new LabelledInputs();

    @Option(names = "--model", paramLabel = "FILE", description = "A model made by train.")
    private Optional<Path> model = Optional.empty();

    @Option(names = "--count", paramLabel = "N", description = "How many at most; 20 by default.")
    private int count = 20;

    @Mixin
    private final RecipeArguments recipe = new RecipeArguments();

    @Mixin
    private final ListArguments list = new ListArguments();

    SuggestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (count < 1) {
            throw new CommandException("--count is 1 or more");
        }
        FailureLog failures = new FailureLog();
        Optional<AskedModel> asked = model.map(AskedModel::read);
        List<Example> all = labelled.readAll(console, failures);
        List<Example> taught =
                all.stream().filter(example -> !example.labels().isEmpty()).toList();
        List<Verbatim> pool = all.stream()
                .filter(example -> example.labels().isEmpty())
                .map(Example::verbatim)
                .toList();
        List<Suggestion> suggestions = asked.isPresent() || teaches(taught)
                ? next(asked.isPresent() ? asked.get().model() : learned(taught, pool), taught, pool)
                : first(taught, pool);
        list.write(listing(suggestions, pool), console);
        console.say(
                String.format(Locale.ROOT, "%,d of %,d verbatims without a label", suggestions.size(), pool.size()));
        return failures.report(console);
    }

    private static boolean teaches(List<Example> taught) {
        return taught.stream()
                        .flatMap(example -> example.labels().stream())
                        .distinct()
                        .count()
                > 1;
    }

    private List<Suggestion> next(Model teacher, List<Example> taught, List<Verbatim> pool) {
        Classifier classifier = Classifier.of(teacher);
        return Suggestion.of(pool, pool.stream().map(classifier::predict).toList(), verbatims(taught), count);
    }

    private List<Suggestion> first(List<Example> taught, List<Verbatim> pool) {
        console.say(
                "there are no two labels to learn from yet, so these are the verbatims that say most of what all say");
        return Suggestion.first(pool, verbatims(taught), count);
    }

    private static List<Verbatim> verbatims(List<Example> examples) {
        return examples.stream().map(Example::verbatim).toList();
    }

    /** Learns from the few that have labels, and from all others which words go together. */
    private Model learned(List<Example> taught, List<Verbatim> pool) {
        return new Trainer(recipe.options("model", labelled.several(), console))
                .train(taught, pool)
                .model();
    }

    private static Listing listing(List<Suggestion> suggestions, List<Verbatim> pool) {
        Listing listing = new Listing("margin", "id", "labels", "text");
        for (Suggestion suggestion : suggestions) {
            String text = pool.get(suggestion.verbatim()).text();
            Map<String, Object> tree = new LinkedHashMap<>(suggestion.toJson());
            tree.put("text", text);
            listing.add(
                    tree,
                    String.format(Locale.ROOT, "%.3f", suggestion.margin()),
                    suggestion.id(),
                    String.join(" | ", suggestion.labels()),
                    text);
        }
        return listing;
    }
}
