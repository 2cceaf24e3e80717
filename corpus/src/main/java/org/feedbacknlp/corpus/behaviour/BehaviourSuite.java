package org.feedbacknlp.corpus.behaviour;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.corpus.CorpusException;
import org.feedbacknlp.corpus.Problem;

/**
 * The items of one file of the behaviour suite. Immutable and thread-safe.
 *
 * <pre>{@code
 * BehaviourSuite suite = BehaviourSuite.at(corpus.resolve("behaviour/blind.tsv"));
 * suite.run(analyzer).forEach(outcome -> print(outcome.capability(), outcome.rate()));
 * }</pre>
 */
public final class BehaviourSuite {
    private static final String ABSENT = "absent";

    private final List<BehaviourItem> items;

    private BehaviourSuite(List<BehaviourItem> items) {
        this.items = List.copyOf(items);
    }

    /**
     * Reads a file.
     *
     * @param file tab-separated, with the columns that {@code corpus/behaviour/README.md} tells
     * @return its items
     * @throws CorpusException if it cannot be read or holds a mistake; its problems name file, line and id, and no text
     */
    public static BehaviourSuite at(Path file) {
        List<Problem> problems = new ArrayList<>();
        List<BehaviourItem> items = BehaviourFile.read(file, problems);
        if (!problems.isEmpty()) {
            throw new CorpusException(problems);
        }
        return new BehaviourSuite(items);
    }

    /**
     * Returns the items.
     *
     * @return in the order of the file
     */
    public List<BehaviourItem> items() {
        return items;
    }

    /**
     * Asks an analyzer about every item.
     *
     * @param analyzer makes the sentiment layer
     * @return one outcome a capability, in the order of the file
     */
    public List<BehaviourOutcome> run(FeedbackAnalyzer analyzer) {
        return run(verbatim -> label(analyzer.analyze(verbatim)));
    }

    /**
     * Asks about every item.
     *
     * @param judge gives a text its label, {@code absent} for none
     * @return one outcome a capability, in the order of the file
     */
    public List<BehaviourOutcome> run(Function<Verbatim, String> judge) {
        Map<String, String> labels = new HashMap<>();
        items.forEach(item -> labels.put(item.id(), judge.apply(item.verbatim())));
        Map<String, List<BehaviourItem>> byCapability = new LinkedHashMap<>();
        items.forEach(item -> byCapability
                .computeIfAbsent(item.capability(), capability -> new ArrayList<>())
                .add(item));
        List<BehaviourOutcome> outcomes = new ArrayList<>();
        byCapability.forEach((capability, all) -> outcomes.add(outcome(capability, all, labels)));
        return outcomes;
    }

    /** Judges the items of a capability; where some have twins, those alone count, and only whether they agree. */
    private static BehaviourOutcome outcome(String capability, List<BehaviourItem> all, Map<String, String> labels) {
        boolean twins = all.stream().anyMatch(item -> item.twin().isPresent());
        List<BehaviourItem> judged =
                all.stream().filter(item -> !twins || item.twin().isPresent()).toList();
        List<String> failed = judged.stream()
                .filter(item -> !passes(item, labels))
                .map(BehaviourItem::id)
                .toList();
        return new BehaviourOutcome(capability, judged.size(), failed);
    }

    private static boolean passes(BehaviourItem item, Map<String, String> labels) {
        String label = labels.getOrDefault(item.id(), ABSENT);
        return item.twin()
                .map(twin -> label.equals(labels.get(twin)))
                .orElseGet(() -> item.expected().contains(label));
    }

    private static String label(Analysis analysis) {
        return analysis.get(Layer.SENTIMENT)
                .map(sentiment -> sentiment.polarity().id())
                .orElse(ABSENT);
    }
}
