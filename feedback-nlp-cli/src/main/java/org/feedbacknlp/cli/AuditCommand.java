package org.feedbacknlp.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.feedbacknlp.cli.output.Listing;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.review.Audit;
import org.feedbacknlp.core.review.Contradiction;
import org.feedbacknlp.core.review.Suspicion;
import org.feedbacknlp.core.train.TrainOptions;
import org.feedbacknlp.core.train.Trainer;
import org.feedbacknlp.core.train.Training;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code feedback audit}: labelled verbatims in, the labels that look wrong out. */
@Command(
        name = "audit",
        description = {
            "List the labels that look wrong, the most doubtful first. Each is judged by a model that has seen neither"
                    + " the verbatim nor its copies nor others of its respondent. A person decides."
        },
        footer = {
            "",
            "Examples:",
            "  feedback audit labelled.csv --label intent --top 20",
            "  feedback audit labelled.csv --label intent --top 0 --format csv --out doubtful.csv",
            "  feedback audit labelled.csv --label intent --contradictions"
        })
final class AuditCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final LabelledInputs labelled = new LabelledInputs();

    @Option(names = "--top", paramLabel = "N", description = "How many at most; 50 by default, 0 for all.")
    private int top = 50;

    @Option(
            names = "--contradictions",
            description = "List verbatims that say nearly the same and have different labels instead.")
    private boolean contradictions;

    @Mixin
    private final RecipeArguments recipe = new RecipeArguments();

    @Mixin
    private final ListArguments list = new ListArguments();

    AuditCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (top < 0) {
            throw new CommandException("--top is 0 or more");
        }
        FailureLog failures = new FailureLog();
        TrainOptions options = recipe.toAudit("model", labelled.several(), console);
        List<Example> examples = labelled.readSome(console, failures);
        Training training = new Trainer(options).train(examples);
        if (training.heldOut().isEmpty()) {
            throw new CommandException(
                    examples.size() + " rows are too few to judge each by the others; 50 are needed");
        }
        Audit audit = Audit.of(examples, training);
        list.write(contradictions ? contradictions(audit, examples) : suspicions(audit, examples), console);
        console.say(String.format(
                Locale.ROOT,
                "%,d verbatims; %,d labels look wrong; %,d groups of verbatims contradict each other",
                audit.examples(),
                audit.suspicions().size(),
                audit.contradictions().size()));
        if (audit.weak() && !contradictions) {
            console.say(String.format(
                    Locale.ROOT,
                    "held out, the model agrees with only %.0f %% of the labels, so that most doubts may be its own fault:"
                            + " read from the top, and stop where labels are right",
                    100 * audit.agreement()));
        }
        return failures.report(console);
    }

    private long limit() {
        return top == 0 ? Long.MAX_VALUE : top;
    }

    private Listing suspicions(Audit audit, List<Example> examples) {
        Listing listing = new Listing("doubt", "id", "given", "likely", "evidence", "text");
        audit.suspicions().stream().limit(limit()).forEach(suspicion -> add(listing, suspicion, examples));
        return listing;
    }

    private static void add(Listing listing, Suspicion suspicion, List<Example> examples) {
        String text = examples.get(suspicion.example()).verbatim().text();
        Map<String, Object> tree = new LinkedHashMap<>(suspicion.toJson());
        tree.put("text", text);
        listing.add(
                tree,
                String.format(Locale.ROOT, "%.3f", suspicion.doubt()),
                suspicion.id(),
                suspicion.given().orElse(""),
                suspicion.likely().orElse(""),
                evidence(suspicion, text),
                text);
    }

    private static String evidence(Suspicion suspicion, String text) {
        return suspicion.evidence().isEmpty() ? "(none)" : Quoted.words(suspicion.evidence(), text);
    }

    private Listing contradictions(Audit audit, List<Example> examples) {
        Listing listing = new Listing("group", "id", "labels", "text");
        List<Contradiction> groups =
                audit.contradictions().stream().limit(limit()).toList();
        for (int group = 0; group < groups.size(); group++) {
            for (int i : groups.get(group).examples()) {
                Example example = examples.get(i);
                Map<String, Object> tree = new LinkedHashMap<>();
                tree.put("group", group + 1);
                tree.put("id", example.verbatim().id());
                tree.put("labels", example.labels());
                tree.put("text", example.verbatim().text());
                listing.add(
                        tree,
                        String.valueOf(group + 1),
                        example.verbatim().id(),
                        String.join(" | ", example.labels()),
                        example.verbatim().text());
            }
        }
        return listing;
    }
}
