package org.feedbacknlp.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.layer.Polarity;

/** Analyses of comments that nobody wrote, the same in every run. */
final class GeneratedAnalyses {
    private static final String[] STEMS = {
        "delivery",
        "late",
        "parcel",
        "refund",
        "support",
        "agent",
        "app",
        "crash",
        "price",
        "plan",
        "great",
        "slow",
        "never",
        "again",
        "thank",
        "helpful",
        "wait",
        "call",
        "order",
        "broken",
        "website",
        "login",
        "update",
        "easy",
        "love"
    };
    private static final String[] PLANS = {"free", "pro", "team", "enterprise"};
    private static final Polarity[] POLARITIES = {Polarity.NEGATIVE, Polarity.NEUTRAL, Polarity.POSITIVE, Polarity.MIXED
    };

    private GeneratedAnalyses() {}

    static List<Analysis> of(int count) {
        Random random = new Random(7);
        List<Analysis> analyses = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Given given = Given.verbatim("r" + i, text(random))
                    .topics(STEMS[random.nextInt(8)], STEMS[8 + random.nextInt(8)])
                    .sentiment(POLARITIES[random.nextInt(4)])
                    .segment("plan", PLANS[random.nextInt(4)])
                    .segment("region", "region" + random.nextInt(20))
                    .score(ScoreScale.NPS, random.nextInt(11))
                    .with(v -> v.channel("email").language("en").respondent("u" + random.nextInt(count)))
                    .with(v -> v.date(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300))));
            analyses.add(given.analysis());
        }
        return analyses;
    }

    /** About twenty words, frequent ones often and rare ones seldom. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int words = 5 + random.nextInt(30);
        for (int i = 0; i < words; i++) {
            double rank = random.nextDouble();
            text.append(
                    random.nextInt(3) == 0
                            ? STEMS[random.nextInt(STEMS.length)]
                            : "w" + (int) (20_000 * rank * rank * rank));
            text.append(i % 9 == 8 ? ". " : " ");
        }
        return text.toString();
    }
}
