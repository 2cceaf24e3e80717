package org.feedbacknlp.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.layer.Emotion;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Severity.Level;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.Stage;

/** Analyses drawn at random from a seed, with all that can be missing missing now and then. */
final class Crowd {
    private static final String[] TOPICS = {"app", "billing", "delivery", "price", "support"};
    private static final String[] PLANS = {"free", "pro", "team"};
    private static final String[] PRAISE = {
        "The delivery came right on time and the parcel was fine.",
        "Support answered within minutes and solved my problem for good.",
        "The new app is a pleasure to use every single morning.",
        "THE DELIVERY came right on time, and the parcel was fine!!",
        "Too short.",
        "Write to jo@example.org if you want the whole long story.",
        "My order number was 123456 and nobody could ever find it."
    };

    private static final String[] REASONS = {"outage", "data-loss", "defect"};
    private static final List<Layer<?>> FOREIGN =
            List.of(Layer.SIGNALS, Layer.SEVERITY, Layer.EFFORT, Layer.EMOTIONS, Layer.STAGE);

    private Crowd() {}

    static List<Analysis> of(long seed, int size) {
        Random random = new Random(seed);
        List<Analysis> crowd = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            crowd.add(one(random, new Random(seed + 31L * i), i));
        }
        return crowd;
    }

    private static Analysis one(Random random, Random acts, int number) {
        Given given = Given.text(PRAISE[random.nextInt(PRAISE.length)] + " " + PRAISE[random.nextInt(PRAISE.length)])
                .id("r" + number)
                .sentences();
        if (chance(random, 0.8)) {
            ScoreScale scale = chance(random, 0.9) ? ScoreScale.NPS : ScoreScale.STARS;
            given.score(scale, scale.lowest() + random.nextInt(scale.highest() - scale.lowest() + 1));
        }
        if (chance(random, 0.7)) {
            given.on("2026-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10));
        }
        if (chance(random, 0.9)) {
            given.segment("plan", PLANS[random.nextInt(PLANS.length)]);
        }
        if (chance(random, 0.3)) {
            given.respondent("p" + random.nextInt(40));
        }
        if (chance(random, 0.8)) {
            given.feels(polarity(random), 0.3 + 0.7 * random.nextDouble());
        }
        if (chance(random, 0.05)) {
            given.status(Status.SPAM);
        }
        if (chance(random, 0.9)) {
            addTopics(random, given.aboutNothing());
        }
        addActs(acts, given);
        return given.analysis();
    }

    /** From a seed of their own, so that all else stays as it was. */
    private static void addActs(Random random, Given given) {
        if (chance(random, 0.1)) {
            FOREIGN.forEach(layer -> given.without(layer, "no words for language nl"));
            return;
        }
        if (chance(random, 0.4)) {
            given.signals(any(random, SignalKind.values()), any(random, Modality.values()), 0.9, " ");
            given.signals(any(random, SignalKind.values()), any(random, Modality.values()), 0.9, " ");
        } else {
            given.without(Layer.SIGNALS, "nothing found");
        }
        if (chance(random, 0.3)) {
            given.severe(any(random, Level.values()), " ", any(random, REASONS), "other");
        }
        if (chance(random, 0.3)) {
            given.effort(random.nextInt(5) - 2);
        } else {
            given.without(Layer.EFFORT, "nothing found");
        }
        if (chance(random, 0.5)) {
            given.emotions(any(random, Emotion.values()));
        }
        if (chance(random, 0.3)) {
            given.stage(any(random, Stage.values()));
        }
    }

    private static void addTopics(Random random, Given given) {
        for (String topic : TOPICS) {
            if (chance(random, 0.25)) {
                given.about(topic, polarity(random));
            } else if (chance(random, 0.05)) {
                given.about(topic);
            }
        }
    }

    private static boolean chance(Random random, double share) {
        return random.nextDouble() < share;
    }

    private static Polarity polarity(Random random) {
        return any(random, Polarity.values());
    }

    private static <T> T any(Random random, T[] all) {
        return all[random.nextInt(all.length)];
    }
}
