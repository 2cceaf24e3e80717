package org.feedbacknlp.benchmarks.data;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.corpus.GoldLabels;
import org.feedbacknlp.corpus.GoldTopic;
import org.feedbacknlp.corpus.GoldVerbatim;
import org.feedbacknlp.corpus.Split;

/**
 * What models learn from the corpus of this repository: labels of its careful readers, the most frequent ones, so many as a model of
 * the wanted size has. Models learn from its train part; its dev part is held out.
 */
public enum CorpusTask {
    /** Negative, neutral or positive; mixed verbatims are left out. */
    SENTIMENT(3, ModelKind.SINGLE),
    /** The topic named first. */
    FIRST_TOPIC(9, ModelKind.SINGLE),
    /** All topics. */
    TOPICS(28, ModelKind.MULTI),
    /** All signals. */
    SIGNALS(9, ModelKind.MULTI),
    /** The topic named first together with what is said about it; for speed alone, since few examples are left for each. */
    FIRST_TOPIC_AND_SIDE(77, ModelKind.SINGLE);

    private final int size;
    private final ModelKind kind;

    CorpusTask(int size, ModelKind kind) {
        this.size = size;
        this.kind = kind;
    }

    private Stream<String> labels(GoldLabels gold) {
        return switch (this) {
            case SENTIMENT -> gold.sentiment().filter(side -> side != Polarity.MIXED).map(Polarity::id).stream();
            case FIRST_TOPIC -> gold.topics().stream().limit(1).map(GoldTopic::id);
            case TOPICS -> gold.topics().stream().map(GoldTopic::id);
            case SIGNALS -> gold.signals().stream().map(signal -> signal.kind().id());
            case FIRST_TOPIC_AND_SIDE ->
                gold.topics().stream()
                        .limit(1)
                        .map(topic -> topic.id() + "-" + topic.sentiment().id());
        };
    }

    /**
     * Returns how many labels there are.
     *
     * @return the count
     */
    public int size() {
        return size;
    }

    /**
     * Makes the task.
     *
     * @return examples of the train part, examples of the dev part, and comments of all parts
     */
    public Task task() {
        List<GoldVerbatim> verbatims = Gold.english().toList();
        Set<String> kept = mostFrequent(verbatims);
        return new Task(
                name().toLowerCase(Locale.ROOT).replace('_', '-'),
                kind,
                examples(verbatims, Split.TRAIN, kept),
                examples(verbatims, Split.DEV, kept),
                Comments.shortEnglish());
    }

    private Set<String> mostFrequent(Collection<GoldVerbatim> verbatims) {
        Map<String, Long> counts = verbatims.stream()
                .filter(verbatim -> verbatim.split() == Split.TRAIN)
                .flatMap(verbatim -> labels(verbatim.labels()))
                .collect(Collectors.groupingBy(label -> label, TreeMap::new, Collectors.counting()));
        Set<String> kept = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(size)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (kept.size() < size) {
            throw new IllegalStateException("the corpus has " + kept.size() + " labels for " + this + ", not " + size);
        }
        return kept;
    }

    private List<Example> examples(List<GoldVerbatim> verbatims, Split split, Set<String> kept) {
        return verbatims.stream()
                .filter(verbatim -> verbatim.split() == split)
                .map(verbatim -> Example.of(
                        verbatim.text(),
                        labels(verbatim.labels())
                                .filter(kept::contains)
                                .distinct()
                                .toArray(String[]::new)))
                .filter(example -> kind == ModelKind.MULTI || !example.labels().isEmpty())
                .toList();
    }
}
