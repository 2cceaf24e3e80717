package org.feedbacknlp.core.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.feature.ContextFeatures;
import org.feedbacknlp.core.feature.FeatureSpec;
import org.feedbacknlp.core.feature.KeyBuffer;
import org.feedbacknlp.core.feature.Units;
import org.feedbacknlp.core.feature.WordFeatures;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.core.text.LayerSource;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TextTools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The margins of a scorer are those that follow from the models' weights one by one. */
class WideScorerTest {
    private static final FeatureSpec WIDEST = new FeatureSpec(3, 4, 2, 8, false, "en");
    private static final int TEXTS = 60;

    private final TextDocument document = new TextDocument(new TextTools(), Limits.DEFAULT, LayerSource.NONE);

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void marginsAreTheSumsOfTheModelsWeights(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        FeatureSpec spec = seed % 2 == 0 ? WIDEST : FeatureSpec.DEFAULT;
        List<String> texts = texts(random);
        List<LinearModel> models = IntStream.range(0, 1 + seed % 3)
                .mapToObj(m -> model("m" + m, texts, spec, random))
                .toList();
        Scorer scorer = new Scorer(models);
        Room room = scorer.newRoom();
        // The second time words are remembered.
        for (int time = 0; time < 2; time++) {
            for (String text : texts) {
                document.open(Verbatim.of(text));
                scorer.score(document, room);
                for (int m = 0; m < models.size(); m++) {
                    LinearModel model = models.get(m);
                    double[] margins = new double[model.labels().size()];
                    scorer.margins(room, m, margins);
                    String which = "seed " + seed + ", time " + time + ", model " + m + ", text of " + text.length()
                            + " characters";
                    assertArrayEquals(expected(model, text), margins, which);
                    double shared = Arrays.stream(scorer.shares(room, m, 0, document))
                            .limit(room.units.count())
                            .sum();
                    assertEquals(margins[0], shared + model.bias(0), 1e-9, which);
                }
            }
        }
    }

    @Test
    void aTextThatNoModelKnowsAWordOfGetsTheBiases() {
        LinearModel model = model("m", List.of("known"), FeatureSpec.DEFAULT, new SplittableRandom(1));
        Scorer scorer = new Scorer(List.of(model));
        Room room = scorer.newRoom();
        document.open(Verbatim.of("XQ"));
        scorer.score(document, room);
        double[] margins = new double[model.labels().size()];
        scorer.margins(room, 0, margins);
        assertEquals(0, scorer.known(room, 0));
        assertEquals(model.bias(0), margins[0]);
    }

    @Test
    void modelsOfDifferentSpecificationsHaveNoCommonScorer() {
        LinearModel one = model("a", List.of("one text"), FeatureSpec.DEFAULT, new SplittableRandom(1));
        LinearModel other = model("b", List.of("one text"), WIDEST, new SplittableRandom(1));
        assertThrows(IllegalArgumentException.class, () -> new Scorer(List.of(one, other)));
        assertThrows(IllegalArgumentException.class, () -> new Scorer(List.of()));
    }

    /** Texts of few different words; some so long, and some words so long, that sixteen bits do not hold their sums. */
    private static List<String> texts(SplittableRandom random) {
        List<String> words = IntStream.range(0, 40)
                .mapToObj(w -> word(w % 13 == 0 ? 48 + w : 1 + w % 9, random))
                .toList();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            int length = i % 10 == 0 ? 300 : 1 + random.nextInt(30);
            texts.add(random.ints(length, 0, words.size()).mapToObj(words::get).collect(Collectors.joining(" ")));
        }
        return texts;
    }

    private static String word(int length, SplittableRandom random) {
        return random.ints(length, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }

    /** A model that knows most features of the texts, with weights that are as large as a byte can hold. */
    private LinearModel model(String name, List<String> texts, FeatureSpec spec, SplittableRandom random) {
        TreeSet<Long> known = new TreeSet<>();
        for (String text : texts) {
            keys(text, spec).stream().filter(key -> random.nextInt(10) != 0).forEach(known::add);
        }
        int outputs = 1 + random.nextInt(80);
        byte[] weights = new byte[known.size() * outputs];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (byte) (random.nextInt(3) == 0 ? random.nextInt(256) : 127 - i % 2 * 255);
        }
        float[] scales = new float[outputs];
        float[] biases = new float[outputs];
        for (int k = 0; k < outputs; k++) {
            scales[k] = (float) random.nextDouble(0.001, 0.1);
            biases[k] = (float) random.nextDouble(-1, 1);
        }
        return new LinearModel(
                name,
                ModelKind.SINGLE,
                IntStream.range(0, outputs).mapToObj(k -> "label" + k).toList(),
                spec,
                known.stream().mapToLong(Long::longValue).toArray(),
                weights,
                scales,
                biases,
                Calibration.none(outputs));
    }

    private double[] expected(LinearModel model, String text) {
        int outputs = model.labels().size();
        long[] sums = new long[outputs];
        int known = 0;
        for (long key : keys(text, model.spec())) {
            int row = Arrays.binarySearch(model.keys(), key);
            if (row >= 0) {
                known++;
                for (int k = 0; k < outputs; k++) {
                    sums[k] += model.weights()[row * outputs + k];
                }
            }
        }
        double length = known == 0 ? 1 : Math.sqrt(known);
        return IntStream.range(0, outputs)
                .mapToDouble(k -> model.scale(k) / length * sums[k] + model.bias(k))
                .toArray();
    }

    private List<Long> keys(String text, FeatureSpec spec) {
        document.open(Verbatim.of(text));
        Units units = new Units();
        units.read(document);
        KeyBuffer buffer = new KeyBuffer();
        WordFeatures ofWords = new WordFeatures(spec);
        long[] words = new long[units.count()];
        for (int u = 0; u < units.count(); u++) {
            words[u] = ofWords.read(document.tokens(), units.token(u), buffer);
        }
        new ContextFeatures(spec).read(words, units, buffer);
        return IntStream.range(0, buffer.count()).mapToObj(buffer::key).toList();
    }
}
