package org.feedbacknlp.benchmarks.peer;

import java.util.List;
import org.feedbacknlp.benchmarks.data.Task;

/** Who is compared. */
public enum Peers {
    /** Ours, through the public API, with labels and confidence alone. */
    ANALYZER("ours, `FeedbackAnalyzer`"),
    /** Ours, through the public API, as it is by default. */
    ANALYZER_WITH_EVIDENCE("ours, `FeedbackAnalyzer`, with evidence"),
    /** Ours, one model asked by itself. */
    CLASSIFIER("ours, `Classifier`"),
    /** OpenNLP's fastest. */
    OPENNLP_WORDS("OpenNLP doccat MAXENT, words"),
    /** OpenNLP's most accurate. */
    OPENNLP_PAIRS("OpenNLP doccat MAXENT, words and bigrams"),
    /** OpenNLP's other algorithm. */
    OPENNLP_BAYES("OpenNLP doccat Naive Bayes, words"),
    /** liblinear in Java. */
    LIBLINEAR("liblinear-java, words and characters, tf-idf"),
    /** Tribuo. */
    TRIBUO("Tribuo logistic regression, words and bigrams");

    private final String title;

    Peers(String title) {
        this.title = title;
    }

    /**
     * Returns what it is called in tables.
     *
     * @return the name, as Markdown
     */
    public String title() {
        return title;
    }

    /**
     * Trains it.
     *
     * @param task what it learns
     * @return the classifier
     */
    public Peer train(Task task) {
        return switch (this) {
            case ANALYZER -> new OwnAnalyzer(List.of(OwnModels.train(task)), false);
            case ANALYZER_WITH_EVIDENCE -> new OwnAnalyzer(List.of(OwnModels.train(task)), true);
            case CLASSIFIER -> new OwnClassifier(OwnModels.train(task));
            case OPENNLP_WORDS -> OpenNlpDoccat.words(task.train());
            case OPENNLP_PAIRS -> OpenNlpDoccat.pairs(task.train());
            case OPENNLP_BAYES -> OpenNlpDoccat.bayes(task.train());
            case LIBLINEAR -> new Liblinear(task.train());
            case TRIBUO -> new TribuoLinear(task.train());
        };
    }
}
