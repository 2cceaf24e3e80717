package org.feedbacknlp.cli.report;

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

/** Outcomes drawn at random from a seed, each thing missing as often as the seed wants: many crowds, some of them odd. */
final class AnyCrowd {
    private final Random random;
    private final ScoreScale scale;
    private final double scored;
    private final double dated;
    private final double felt;
    private final double searched;
    private final double failed;
    private final double acting;
    private final int topics;
    private final int values;
    private final int days;

    private AnyCrowd(long seed, ScoreScale scale) {
        random = new Random(seed);
        this.scale = scale;
        scored = share();
        dated = share();
        felt = share();
        searched = share();
        failed = share() / 4;
        acting = share();
        topics = 1 + random.nextInt(30);
        values = 1 + random.nextInt(30);
        days = 1 + random.nextInt(random.nextBoolean() ? 60 : 6_000);
    }

    /** Some shares are nothing, some are all. */
    private double share() {
        return Math.max(0, Math.min(1, random.nextDouble() * 1.4 - 0.2));
    }

    /** The crowd of a seed. */
    static List<Outcome> of(long seed, ScoreScale scale) {
        AnyCrowd crowd = new AnyCrowd(seed, scale);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = crowd.random.nextInt(crowd.random.nextBoolean() ? 30 : 600); i > 0; i--) {
            outcomes.add(crowd.one(i));
        }
        return outcomes;
    }

    private Outcome one(int number) {
        if (chance(failed)) {
            return Given.failed("input", "reason " + random.nextInt(200));
        }
        Given given = Given.text("These words number " + number + " are all that was said.")
                .sentence();
        if (chance(0.9)) {
            given.id("v" + number);
        }
        if (chance(scored)) {
            given.score(scale, scale.lowest() + random.nextInt(scale.highest() - scale.lowest() + 1));
        }
        if (chance(dated)) {
            given.on(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(days)));
        }
        if (chance(felt)) {
            given.feels(polarity());
        }
        if (chance(0.8)) {
            given.segment("plan", "plan-" + random.nextInt(values));
        }
        if (chance(searched)) {
            about(given.aboutNothing());
        }
        if (chance(acting)) {
            act(given.searchedForActions());
        }
        return given.status(chance(0.9) ? Status.CONTENT : Status.GIBBERISH).done();
    }

    private void about(Given given) {
        for (int topic = 0; topic < topics; topic++) {
            if (chance(0.2)) {
                given.about("topic-" + topic, polarity());
            } else if (chance(0.05)) {
                given.about("topic-" + topic);
            }
        }
    }

    private void act(Given given) {
        while (chance(0.4)) {
            given.signals(any(SignalKind.values()), any(Modality.values()));
        }
        if (chance(0.2)) {
            given.severe(any(Level.values()), "reason-" + random.nextInt(9));
        }
        if (chance(0.2)) {
            given.effort(random.nextInt(5) - 2).emotions(any(Emotion.values())).stage(any(Stage.values()));
        }
    }

    private Polarity polarity() {
        return any(Polarity.values());
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }
}
