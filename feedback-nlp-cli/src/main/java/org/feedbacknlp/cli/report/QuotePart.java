package org.feedbacknlp.cli.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.insight.Quote;
import org.feedbacknlp.insight.Quotes;
import org.feedbacknlp.insight.TopicRow;

/** Respondents' own words about the topics that they mention most. */
final class QuotePart {
    private static final int TOPICS = 12;
    private static final int EACH = 3;

    private QuotePart() {}

    /** Makes the part, or none where no verbatim was searched for topics. */
    static Optional<Part> of(Findings findings) {
        if (findings.topics().coverage().having() == 0) {
            return Optional.empty();
        }
        List<Map<String, Object>> topics = findings.topics().rows().stream()
                .filter(row -> has(findings.quotes(), row.topic()))
                .limit(TOPICS)
                .map(row -> topic(findings.quotes(), row))
                .toList();
        return Optional.of(new Part("quotes", "In their own words").put("topics", topics));
    }

    private static boolean has(Quotes quotes, String topic) {
        return !quotes.of(topic, Polarity.NEGATIVE).isEmpty()
                || !quotes.of(topic, Polarity.POSITIVE).isEmpty();
    }

    private static Map<String, Object> topic(Quotes quotes, TopicRow row) {
        return Map.of(
                "topic", Shown.name(row.topic()),
                "mentions", Numbers.count(row.verbatims(), "verbatim", "verbatims"),
                "negative", quotes(quotes.of(row.topic(), Polarity.NEGATIVE)),
                "positive", quotes(quotes.of(row.topic(), Polarity.POSITIVE)));
    }

    private static List<Map<String, String>> quotes(List<Quote> quotes) {
        return quotes.stream()
                .limit(EACH)
                .map(quote -> Map.of(
                        "text",
                        Shown.text(quote.text()),
                        "id",
                        quote.verbatim().isEmpty() ? "" : Shown.name(quote.verbatim())))
                .toList();
    }
}
