package org.feedbacknlp.benchmarks.accuracy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.CacheOptions;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.api.layer.Topics.Topic;
import org.feedbacknlp.benchmarks.data.Gold;
import org.feedbacknlp.corpus.GoldTopic;
import org.feedbacknlp.corpus.GoldVerbatim;
import org.feedbacknlp.corpus.Split;

/**
 * How well is told what respondents feel about the topics that were found and are there, on the parts of the corpus: negative, neutral,
 * positive and mixed, the question shown. Beside it, the sentiment of the whole verbatim given to each of its topics.
 */
public final class TopicSentimentAccuracy {
    private static final List<String> INDUSTRIES =
            List.of("saas", "retail", "telecom", "bank", "airline", "healthcare");

    private int topics;
    private int right;
    private int wholeRight;
    private int opposite;
    private int wholeOpposite;

    /** Makes an empty count. */
    public TopicSentimentAccuracy() {}

    /**
     * Prints the table.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println(
                "| part | language | topics | right | the opposite said | the whole's: right | the opposite said |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (Split split : Split.values()) {
            row(split, "en", gold -> gold.language().equals("en"));
            row(split, "other", gold -> !gold.language().equals("en"));
        }
    }

    private static void row(Split split, String language, Predicate<GoldVerbatim> wanted) {
        TopicSentimentAccuracy count = new TopicSentimentAccuracy();
        count.count(gold -> gold.split() == split && wanted.test(gold));
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %d | %.3f | %.3f | %.3f | %.3f |%n",
                split.name().toLowerCase(Locale.ROOT),
                language,
                count.topics,
                count.accuracy(),
                (double) count.opposite / count.topics,
                (double) count.wholeRight / count.topics,
                (double) count.wholeOpposite / count.topics);
    }

    /**
     * Counts the verbatims of the corpus that say something, each with the codebook of its industry.
     *
     * @param wanted which of them
     */
    public void count(Predicate<GoldVerbatim> wanted) {
        for (String industry : INDUSTRIES) {
            try (FeedbackAnalyzer analyzer = FeedbackAnalyzer.builder()
                    .cache(CacheOptions.OFF)
                    .layers(Layer.TOPICS, Layer.SENTIMENT)
                    .option("feedback-topics", "industry", industry)
                    .build()) {
                Gold.corpus().verbatims().stream()
                        .filter(gold -> gold.status() == Status.CONTENT
                                && gold.industry().equals(industry))
                        .filter(wanted)
                        .forEach(gold -> count(gold, analyzer));
            }
        }
    }

    private void count(GoldVerbatim gold, FeedbackAnalyzer analyzer) {
        Verbatim.Builder verbatim = Verbatim.builder(gold.text()).language(gold.language());
        gold.question().ifPresent(question -> verbatim.question(question.text()));
        Analysis analysis = analyzer.analyze(verbatim.build());
        for (GoldTopic topic : gold.labels().topics()) {
            Optional<Polarity> felt = analysis.get(Layer.TOPICS)
                    .flatMap(found -> found.find(topic.id()))
                    .flatMap(Topic::sentiment)
                    .map(Sentiment::polarity);
            if (felt.isPresent()) {
                Polarity whole = analysis.get(Layer.SENTIMENT).orElseThrow().polarity();
                count(topic.sentiment(), felt.get(), whole);
            }
        }
    }

    private void count(Polarity wanted, Polarity found, Polarity whole) {
        topics++;
        right += wanted == found ? 1 : 0;
        wholeRight += wanted == whole ? 1 : 0;
        opposite += isOpposite(wanted, found) ? 1 : 0;
        wholeOpposite += isOpposite(wanted, whole) ? 1 : 0;
    }

    /** Tells whether one is positive and the other negative. */
    static boolean isOpposite(Polarity one, Polarity other) {
        return one == Polarity.POSITIVE && other == Polarity.NEGATIVE
                || one == Polarity.NEGATIVE && other == Polarity.POSITIVE;
    }

    /**
     * Returns how often the side is right.
     *
     * @return the share, from 0 to 1, of the topics that were counted
     */
    public double accuracy() {
        return (double) right / topics;
    }
}
