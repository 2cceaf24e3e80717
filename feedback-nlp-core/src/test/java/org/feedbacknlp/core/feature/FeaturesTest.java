package org.feedbacknlp.core.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.core.Cases;
import org.feedbacknlp.core.feature.FeatureReader.Found;
import org.feedbacknlp.core.support.RandomComment;
import org.feedbacknlp.core.support.RandomText;
import org.feedbacknlp.core.support.SeededTest;
import org.feedbacknlp.core.support.Specs;
import org.feedbacknlp.core.support.Visible;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which features a text has, each with the very part of the original that it stands for. */
class FeaturesTest {
    private static final int TEXTS = 10;

    static Stream<List<String>> cases() {
        return Cases.of(FeaturesTest.class, "features.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void areThoseThatTheSpecificationNames(List<String> row) {
        FeatureSpec spec = Specs.of(row.get(1));
        String text = row.get(2);
        List<Feature> features = SlowFeatures.of(text, spec);
        assertEquals(
                Arrays.stream(row.get(3).split(" ", -1))
                        .filter(name -> !name.equals("-"))
                        .sorted()
                        .toList(),
                features.stream().map(Feature::name).sorted().toList(),
                row.get(0));
        assertSame(features, new FeatureReader(spec).read(text));
    }

    private static void assertSame(List<Feature> expected, List<Found> found) {
        for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
            Feature feature = expected.get(i);
            assertEquals(Found.of(feature), found.get(i), feature::toString);
        }
        assertEquals(expected.size(), found.size(), "how many features");
    }

    private static String text(Random random) {
        return random.nextInt(4) == 0 ? RandomText.of(random, 30) : RandomComment.of(random, 30);
    }

    @SeededTest
    void areThoseOfTheSlowReading(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            FeatureSpec spec = Specs.any(random);
            String text = text(random);
            try {
                assertSame(SlowFeatures.of(text, spec), new FeatureReader(spec).read(text));
            } catch (AssertionError different) {
                throw new AssertionError(spec + " of \"" + Visible.of(text) + '"', different);
            }
        }
    }

    @SeededTest
    void doNotDependOnWhatWasReadBefore(long seed) {
        Random random = new Random(seed);
        FeatureSpec spec = Specs.any(random);
        FeatureReader reader = new FeatureReader(spec);
        for (int i = 0; i < TEXTS; i++) {
            String text = i % 7 == 0 ? RandomComment.of(random, 400) : text(random);
            assertEquals(new FeatureReader(spec).read(text), reader.read(text), () -> spec + " of " + Visible.of(text));
        }
    }

    @SeededTest
    void C1_lieInTheTextAndSplitNoPair(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            for (Found key : new FeatureReader(Specs.ALL).read(text)) {
                Span span = key.span();
                assertTrue(span.end() <= text.length() && span.length() > 0, () -> key + " in " + Visible.of(text));
                assertFalse(splits(text, span.start()) || splits(text, span.end()), () -> key + Visible.of(text));
            }
        }
    }

    private static boolean splits(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }
}
