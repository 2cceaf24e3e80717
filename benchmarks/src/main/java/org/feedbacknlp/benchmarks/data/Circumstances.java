package org.feedbacknlp.benchmarks.data;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.feedbacknlp.api.Score;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.Verbatim;

/** Who made a comment, when, from where, with which score. The first of each list is the most frequent. */
final class Circumstances {
    /** The first day of all. */
    static final LocalDate FIRST_DAY = LocalDate.of(2023, 12, 1);
    /** The day behind the last: 36 months later. */
    static final LocalDate END = FIRST_DAY.plusMonths(36);

    private static final int DAYS = (int) (END.toEpochDay() - FIRST_DAY.toEpochDay());
    private static final int RESPONDENTS = 400_000;
    private static final double MIDDLE = 6.2;
    private static final double REACH = 3.2;
    private static final double SPREAD = 1.6;

    private static final List<String> CHANNELS = List.of("email", "app", "web", "phone", "store", "social");
    private static final List<String> PLANS = List.of("basic", "plus", "family", "business");
    private static final List<String> REGIONS = List.of(
            "north", "south", "east", "west", "capital", "coast", "lakes", "hills", "border", "islands", "valley",
            "delta");

    private Circumstances() {}

    static Verbatim of(String id, GeneratedText words, RandomGenerator random) {
        return Verbatim.builder(words.text())
                .id(id)
                .date(FIRST_DAY.plusDays(random.nextInt(DAYS)))
                .score(new Score(ScoreScale.NPS, score(words.mood(), random)))
                .channel(oneOf(CHANNELS, random))
                .respondent("p" + random.nextInt(RESPONDENTS))
                .segment("plan", oneOf(PLANS, random))
                .segment("region", oneOf(REGIONS, random))
                .build();
    }

    private static int score(double mood, RandomGenerator random) {
        long drawn = Math.round(MIDDLE + REACH * mood + SPREAD * random.nextGaussian());
        return Math.clamp(drawn, 0, 10);
    }

    /** The lower of two draws: the first are frequent, the last are rare. */
    private static String oneOf(List<String> values, RandomGenerator random) {
        int size = values.size();
        return values.get(Math.min(random.nextInt(size), random.nextInt(size)));
    }
}
