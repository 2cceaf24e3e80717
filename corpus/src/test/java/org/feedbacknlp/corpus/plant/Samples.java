package org.feedbacknlp.corpus.plant;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.corpus.GoldLabels;
import org.feedbacknlp.corpus.GoldTopic;
import org.feedbacknlp.corpus.GoldVerbatim;

/** Small gold verbatims and effects, made by hand. */
final class Samples {
    private Samples() {}

    /** A verbatim of the industry saas; without a sentiment it is gibberish. */
    static GoldVerbatim gold(String id, String language, Optional<Polarity> sentiment, List<GoldTopic> topics) {
        GoldLabels none = GoldLabels.NONE;
        GoldLabels labels = new GoldLabels(
                List.of(),
                sentiment,
                topics,
                none.signals(),
                none.severity(),
                none.effort(),
                none.emotions(),
                none.stage(),
                none.pii(),
                false);
        Status status = sentiment.isPresent() ? Status.CONTENT : Status.GIBBERISH;
        return new GoldVerbatim(
                id, "saas", "text of " + id, Optional.empty(), language, status, Optional.empty(), labels);
    }

    /** A verbatim in English. */
    static GoldVerbatim gold(String id, Polarity sentiment, GoldTopic... topics) {
        return gold(id, "en", Optional.of(sentiment), List.of(topics));
    }

    static GoldTopic topic(String id, Polarity sentiment) {
        return new GoldTopic(id, sentiment, List.of());
    }

    /** A survey in which nothing is left to chance but what the arguments say. */
    static Survey survey(double writesAgain, double missing, double misread) {
        return new Survey(
                1,
                LocalDate.of(2026, 1, 5),
                26,
                1,
                writesAgain,
                0,
                0,
                missing,
                misread,
                Map.of(Polarity.POSITIVE, 1.0, Polarity.NEGATIVE, -1.0));
    }

    static IndustryEffects effects(ScoreScale scale) {
        Map<String, Weights> segments = new LinkedHashMap<>();
        segments.put("plan", new Weights(Map.of("free", 1.0, "team", 1.0)));
        segments.put("region", new Weights(Map.of("emea", 1.0, "amer", 1.0)));
        segments.put("tenure", new Weights(Map.of("short", 1.0, "long", 1.0)));
        Drivers drivers = new Drivers(
                7,
                "reliability",
                "integrations",
                Map.of(
                        "reliability", Map.of(Polarity.NEGATIVE, -3.0, Polarity.POSITIVE, 1.0),
                        "support", Map.of(Polarity.NEGATIVE, -2.0, Polarity.POSITIVE, 1.5)));
        return new IndustryEffects(
                scale,
                false,
                new Weights(Map.of("email", 1.0, "web", 1.0)),
                segments,
                List.of("region"),
                new Event("outage", 3, List.of("reliability")),
                new PriceGroup("plan", "team", 1e9),
                drivers);
    }
}
