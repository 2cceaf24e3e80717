package org.feedbacknlp.core.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.classify.Classifier;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ModelKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What texts without labels teach: words that stand with the same words mean alike. */
class FewLabelsTest {
    private static final List<String> MONEY =
            List.of("invoice", "charge", "refund", "price", "fee", "bill", "payment", "cost", "euro", "credit");
    private static final List<String> SPEED =
            List.of("lag", "freeze", "wait", "crawl", "stall", "hang", "pause", "drag", "spin", "queue");
    private static final long SEED = 20_261_130;

    private static List<Verbatim> unlabelled() {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Verbatim> texts = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            List<String> words = i % 2 == 0 ? MONEY : SPEED;
            StringBuilder text = new StringBuilder();
            for (int w = 0; w < 4; w++) {
                text.append(words.get(random.nextInt(words.size()))).append(' ');
            }
            texts.add(Verbatim.of(text + "again"));
        }
        return texts;
    }

    /** Two words of each meaning have labels. */
    private static List<Example> labelled() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            examples.add(Example.of(MONEY.get(i % 2) + " again " + i, "money"));
            examples.add(Example.of(SPEED.get(i % 2) + " again " + i, "speed"));
        }
        return examples;
    }

    private static Trainer trainer() {
        return new Trainer(TrainOptions.of("few", ModelKind.SINGLE));
    }

    @Test
    void wordsWithoutLabelsGetTheLabelsOfTheWordsTheyStandWith() {
        Classifier classifier =
                Classifier.of(trainer().train(labelled(), unlabelled()).model());
        for (int i = 2; i < MONEY.size(); i++) {
            assertEquals("money", best(classifier, MONEY.get(i)), MONEY.get(i));
            assertEquals("speed", best(classifier, SPEED.get(i)), SPEED.get(i));
        }
    }

    private static String best(Classifier classifier, String text) {
        return classifier.predict(Verbatim.of(text)).chosen().get(0);
    }

    @Test
    void aModelIsTheSameToTheByte() {
        assertEquals(
                trainer().train(labelled(), unlabelled()).model().digest(),
                trainer().train(labelled(), unlabelled()).model().digest());
    }

    @Test
    void whatTheVectorsTaughtIsInTheFile(@TempDir Path folder) throws IOException {
        Training training = trainer().train(labelled(), unlabelled());
        Path file = folder.resolve("few.model");
        training.model().write(file);
        Classifier read = Classifier.of(Model.read(file));
        for (Verbatim text : unlabelled()) {
            assertEquals(
                    Classifier.of(training.model()).predict(text).chosen(),
                    read.predict(text).chosen(),
                    text.text());
        }
        assertEquals(0, training.report().quantisationChanges(), "labels that change when weights become bytes");
    }

    @Test
    void fewOrNoWordsAreNoReasonToFail() {
        Training none = trainer().train(labelled(), List.of(Verbatim.of("")));
        assertTrue(none.report().features() > 0);
    }
}
