package org.feedbacknlp.cli.report;

import static org.feedbacknlp.api.layer.Polarity.MIXED;
import static org.feedbacknlp.api.layer.Polarity.NEGATIVE;
import static org.feedbacknlp.api.layer.Polarity.NEUTRAL;
import static org.feedbacknlp.api.layer.Polarity.POSITIVE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.layer.Emotion;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Severity.Level;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.Stage;

/**
 * A survey in which the truth is known. Outages pull the score down. The status page is complained of where there was an outage and does
 * nothing by itself. A good app lifts the score. The plan "team" is unhappier; the region has nothing to do with anything. Outages
 * become more frequent with time. Now and then something is missing.
 */
final class Survey {
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final int DAYS = 182;
    private static final String[] LANGUAGES = {"en", "en", "en", "en", "de", "und"};
    private static final String[] REGIONS = {"north", "south", "west"};

    private final Random random;

    /** Of its own, so that what calls for action changes nothing else. */
    private final Random acting = new Random(11);

    private final ScoreScale scale;
    private int number;

    private Survey(long seed, ScoreScale scale) {
        this.random = new Random(seed);
        this.scale = scale;
    }

    /** Asks so many customers for their score on a scale. */
    static List<Outcome> of(int size, ScoreScale scale) {
        Survey survey = new Survey(7, scale);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            outcomes.add(survey.next());
        }
        return outcomes;
    }

    /** Asks so many customers whether they would recommend. */
    static List<Outcome> nps(int size) {
        return of(size, ScoreScale.NPS);
    }

    private Outcome next() {
        number++;
        if (chance(0.01)) {
            return Given.failed("input", "row has 3 fields, the header 5");
        }
        int day = random.nextInt(DAYS);
        if (chance(0.05)) {
            return Given.text("n/a")
                    .id(id())
                    .on(START.plusDays(day))
                    .status(Status.NOT_MEANINGFUL)
                    .done();
        }
        boolean outage = chance(0.10 + 0.25 * day / DAYS);
        boolean page = chance(outage ? 0.7 : 0.1);
        boolean app = chance(0.25);
        boolean team = chance(0.4);
        double unhappy = 0.25 + (outage ? 0.45 : 0) - (app ? 0.2 : 0) + (team ? 0.15 : 0);
        Given given = Given.text(words(outage, page, app))
                .id(id())
                .on(START.plusDays(day))
                .respondent("r" + random.nextInt(5_000))
                .language(LANGUAGES[random.nextInt(LANGUAGES.length)])
                .segment("plan", team ? "team" : chance(0.5) ? "free" : "pro")
                .segment("region", REGIONS[random.nextInt(REGIONS.length)])
                .sentence()
                .aboutNothing();
        score(given, unhappy);
        topics(given, outage, page, app);
        acts(given.searchedForActions(), outage, app);
        return given.done();
    }

    /** Who met an outage reports it, is annoyed and may leave; who likes the app praises it; some ask or want something. */
    private void acts(Given given, boolean outage, boolean app) {
        if (outage && acts(0.7)) {
            given.signals(SignalKind.BUG_REPORT, Modality.STATED)
                    .severe(acts(0.1) ? Level.S1 : acts(0.4) ? Level.S2 : Level.S3, acts(0.1) ? "data-loss" : "outage")
                    .effort(acts(0.5) ? 2 : 1)
                    .emotions(acts(0.7) ? Emotion.ANNOYANCE : Emotion.ANGER);
            leaves(given);
        } else if (app && acts(0.5)) {
            given.signals(acts(0.7) ? SignalKind.PRAISE : SignalKind.ADVOCACY, Modality.STATED)
                    .effort(-1)
                    .emotions(Emotion.JOY, Emotion.SURPRISE);
        } else if (acts(0.1)) {
            given.signals(acts(0.5) ? SignalKind.QUESTION : SignalKind.FEATURE_REQUEST, Modality.STATED)
                    .stage(acts(0.5) ? Stage.ONBOARDING : Stage.SUPPORT);
        }
    }

    private void leaves(Given given) {
        if (acts(0.3)) {
            given.signals(SignalKind.CHURN_RISK, Modality.values()[acting.nextInt(Modality.values().length)])
                    .stage(Stage.RENEWAL);
        }
    }

    private boolean acts(double share) {
        return acting.nextDouble() < share;
    }

    private String id() {
        return "v" + number;
    }

    private void score(Given given, double unhappy) {
        boolean low = chance(unhappy);
        int answers = scale.highest() - scale.lowest() + 1;
        int third = Math.max(1, answers / 3);
        if (chance(0.95)) {
            int step = random.nextInt(third);
            given.score(scale, low ? scale.lowest() + step : scale.highest() - step);
        }
        if (chance(0.9)) {
            given.feels(low ? NEGATIVE : chance(0.2) ? NEUTRAL : POSITIVE);
        } else {
            given.feelsNothing("no opinion found");
        }
    }

    private void topics(Given given, boolean outage, boolean page, boolean app) {
        if (outage) {
            given.about("outage", NEGATIVE);
        }
        if (page) {
            given.about("status-page", NEGATIVE);
        }
        if (app) {
            given.about("app", POSITIVE);
        }
        if (chance(0.1)) {
            given.about("price", any());
        }
        if (chance(0.03)) {
            given.about("manual");
        }
    }

    private Polarity any() {
        return List.of(NEGATIVE, NEUTRAL, POSITIVE, MIXED).get(random.nextInt(4));
    }

    private String words(boolean outage, boolean page, boolean app) {
        String when = List.of("this morning", "last night", "on Tuesday", "all week long")
                .get(random.nextInt(4));
        String much = List.of("really", "honestly", "frankly", "certainly").get(random.nextInt(4));
        if (outage) {
            return "The whole system was " + much + " down for hours " + when + ".";
        }
        if (page) {
            return "Your status page was " + much + " of no help at all " + when + ".";
        }
        return app ? "Your new app is " + much + " a pleasure to use " + when + "." : "Nothing " + much + " to say.";
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }
}
