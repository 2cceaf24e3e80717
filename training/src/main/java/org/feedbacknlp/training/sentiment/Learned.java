package org.feedbacknlp.training.sentiment;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.feedbacknlp.core.feature.FeatureSpec;

/** What words are worth: held out for each text to learn from, and learned from all. */
final class Learned {
    private static final int FOLDS = 5;
    private static final Softmax.Options OPTIONS = new Softmax.Options(0.2, 1e-3, 6, 1);

    /** A source of so many texts counts once a text; one of more counts less a text, one of fewer more. */
    private static final double TYPICAL = 5000;

    private static final double LEVELLING = 0.3;

    /** The few texts of surveys have ways of their own, which those of other sources must not drown. */
    private static final float SURVEYS = 3;

    private final Bags bags;
    private final Lesson[] lessons;
    private final Sources sources;
    private final float[] weight;
    private final double[][] margins;
    private final Softmax whole;

    /**
     * Learns.
     *
     * @param lessons all texts
     * @param taught how many of them, from the first on, are learned from; the others are only asked about
     * @param spec which features are read
     * @param most how many of them are kept at most
     * @param sources where the texts are from
     */
    Learned(Lesson[] lessons, int taught, FeatureSpec spec, int most, Sources sources) {
        this.lessons = lessons;
        this.sources = sources;
        bags = Bags.of(
                Arrays.stream(lessons).map(lesson -> Nameless.of(lesson.text())).toList(), spec, most);
        weight = new float[sources.count()];
        for (int source = 0; source < weight.length; source++) {
            weight[source] = (float) StrictMath.pow(TYPICAL / Math.max(1, sources.size(source)), LEVELLING);
            weight[source] *= sources.isSurvey(source) ? SURVEYS : 1;
        }
        margins = new double[lessons.length][];
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            learn(
                    IntStream.range(0, taught).filter(i -> foldOf(i) != held).toArray(),
                    IntStream.range(0, taught).filter(i -> foldOf(i) == held).toArray());
        }
        whole = learn(
                IntStream.range(0, taught).toArray(),
                IntStream.range(taught, lessons.length).toArray());
    }

    private int foldOf(int lesson) {
        return Math.floorMod(lessons[lesson].text().hashCode() * 31 + 7, FOLDS);
    }

    private Softmax learn(int[] part, int[] asked) {
        Row[] rows = bags.rows(part);
        Softmax softmax = new Softmax(bags.keys().length, sources, OPTIONS);
        softmax.learn(rows, lessons, part, weight);
        for (int i : asked) {
            margins[i] = new double[Sides.COUNT];
            softmax.margins(rows[i], margins[i]);
        }
        return softmax;
    }

    Bags bags() {
        return bags;
    }

    /** Returns what the words of each text are worth to a learner that has not seen it. */
    double[][] margins() {
        return margins;
    }

    /** Returns a row for each feature. */
    float[][] weights() {
        return whole.weights();
    }
}
