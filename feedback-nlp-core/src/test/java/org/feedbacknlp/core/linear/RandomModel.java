package org.feedbacknlp.core.linear;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.feedbacknlp.core.feature.Feature;
import org.feedbacknlp.core.feature.FeatureSpec;
import org.feedbacknlp.core.feature.SlowFeatures;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.core.support.Specs;

/** Models of random weights that know most features of the texts that they will be asked about, and many that are not to be read. */
public final class RandomModel {
    private static final ModelKind[] KINDS = ModelKind.values();

    private RandomModel() {}

    /**
     * Makes a model.
     *
     * @param random where all comes from
     * @param name the model's name
     * @param spec which features it reads
     * @param labels how many labels it has
     * @param texts those whose features it knows for the most part
     */
    public static LinearModel of(Random random, String name, FeatureSpec spec, int labels, List<String> texts) {
        return of(random, name, spec, labels, texts, List.of(spec, Specs.ALL));
    }

    /**
     * Makes a model that knows no feature but those that it reads, as every trained one does.
     *
     * @param random where all comes from
     * @param name the model's name
     * @param spec which features it reads
     * @param labels how many labels it has
     * @param texts those whose features it knows for the most part
     */
    static LinearModel learned(Random random, String name, FeatureSpec spec, int labels, List<String> texts) {
        return of(random, name, spec, labels, texts, List.of(spec));
    }

    private static LinearModel of(
            Random random, String name, FeatureSpec spec, int labels, List<String> texts, List<FeatureSpec> known) {
        long[] keys = LongStream.concat(
                        random.longs(20),
                        texts.stream()
                                .flatMap(text -> known.stream().flatMap(read -> SlowFeatures.of(text, read).stream()))
                                .mapToLong(Feature::key)
                                .filter(key -> random.nextInt(5) > 0))
                .distinct()
                .sorted()
                .toArray();
        byte[] weights = new byte[keys.length * labels];
        random.nextBytes(weights);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weights[i] == Byte.MIN_VALUE || random.nextInt(6) == 0 ? 0 : weights[i];
        }
        Function<Float, float[]> around = middle -> floats(random, labels, middle);
        Calibration calibration =
                new Calibration(around.apply(2f), around.apply(0f), around.apply(0.5f), random.nextBoolean());
        return new LinearModel(
                name,
                KINDS[random.nextInt(KINDS.length)],
                IntStream.range(0, labels).mapToObj(k -> "label " + k).toList(),
                spec,
                keys,
                weights,
                around.apply(0.6f),
                around.apply(0f),
                calibration);
    }

    /** Returns numbers less than one half away from the middle. */
    private static float[] floats(Random random, int count, float middle) {
        float[] floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = middle + 0.98f * (random.nextFloat() - 0.5f);
        }
        return floats;
    }
}
