package org.feedbacknlp.corpus.behaviour;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.corpus.CorpusException;
import org.feedbacknlp.corpus.Problem;

/**
 * The items of one file that each ask for effort, severity, a risk of churn or a stage. Immutable and thread-safe.
 *
 * <pre>{@code
 * try (FeedbackAnalyzer analyzer = FindingSuite.open()) {
 *     FindingSuite.at(corpus.resolve("behaviour/findings.tsv")).run(analyzer).forEach(this::print);
 * }
 * }</pre>
 */
public final class FindingSuite {
    private final List<FindingItem> items;

    private FindingSuite(List<FindingItem> items) {
        this.items = List.copyOf(items);
    }

    /**
     * Reads a file.
     *
     * @param file tab-separated, with the columns that {@code corpus/behaviour/README.md} tells
     * @return its items
     * @throws CorpusException if it cannot be read or holds a mistake; its problems name file, line and id, and no text
     */
    public static FindingSuite at(Path file) {
        List<Problem> problems = new ArrayList<>();
        List<FindingItem> items = FindingFile.read(file, problems);
        if (!problems.isEmpty()) {
            throw new CorpusException(problems);
        }
        return new FindingSuite(items);
    }

    /**
     * Makes an analyzer of the layers that are asked for, and of those that severity uses.
     *
     * @return the analyzer
     */
    public static FeedbackAnalyzer open() {
        return FeedbackAnalyzer.builder()
                .layers(Layer.SIGNALS, Layer.EFFORT, Layer.SEVERITY, Layer.STAGE, Layer.TOPICS, Layer.SENTIMENT)
                .build();
    }

    /**
     * Returns the items.
     *
     * @return in the order of the file
     */
    public List<FindingItem> items() {
        return items;
    }

    /**
     * Asks an analyzer about every item. An item fails where none of what it expects was found.
     *
     * @param analyzer makes the layers of {@link #open()}
     * @return one outcome a finding and language, in the order of the file
     */
    public List<BehaviourOutcome> run(FeedbackAnalyzer analyzer) {
        Map<String, List<String>> failed = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (FindingItem item : items) {
            counts.merge(item.capability(), 1, Integer::sum);
            List<String> ids = failed.computeIfAbsent(item.capability(), capability -> new ArrayList<>());
            if (Collections.disjoint(item.expected(), item.finding().in(analyzer.analyze(item.verbatim())))) {
                ids.add(item.id());
            }
        }
        List<BehaviourOutcome> outcomes = new ArrayList<>();
        failed.forEach((capability, ids) ->
                outcomes.add(new BehaviourOutcome(capability, counts.getOrDefault(capability, 0), ids)));
        return outcomes;
    }
}
