package org.feedbacknlp.core.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.core.Cases;
import org.feedbacknlp.core.feature.FeatureSpec;
import org.feedbacknlp.core.support.RandomComment;
import org.feedbacknlp.core.support.SeededTest;
import org.feedbacknlp.core.support.Specs;
import org.feedbacknlp.core.support.Visible;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Evidence that a person can read: the words that speak for a label most, in their order, and nobody else's words. */
class EvidenceTest {
    private static final int MOST_WORDS = 5;

    static Stream<List<String>> cases() {
        return Cases.of(EvidenceTest.class, "evidence.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isWhatSpeaksForALabelMost(List<String> row) {
        String text = row.get(2);
        List<Evidence> evidence = new Scored.Desk(HandModel.of(row.get(1)))
                .score(text)
                .get(0)
                .evidence()
                .get(0);
        assertEquals(
                row.get(3),
                evidence.stream().map(one -> one.span().in(text)).collect(Collectors.joining("|")),
                row.get(0));
    }

    @SeededTest
    void isOrderedDisjointAndPositive(long seed) {
        Random random = new Random(seed);
        FeatureSpec spec = Specs.any(random);
        List<String> texts =
                Stream.generate(() -> RandomComment.of(random, 40)).limit(5).toList();
        Scored.Desk desk = new Scored.Desk(RandomModel.of(random, "m", spec, 3, texts));
        for (String text : texts) {
            Scored scored = desk.score(text).get(0);
            for (int k = 0; k < 3; k++) {
                List<Evidence> evidence = scored.evidence().get(k);
                Supplier<String> shown = () -> evidence + " of " + Visible.of(text);
                double positive = Arrays.stream(desk.shares(0, k))
                        .filter(share -> share > 0)
                        .sum();
                double sum = evidence.stream().mapToDouble(Evidence::weight).sum();
                assertTrue(sum <= positive + 1e-9, shown);
                assertEquals(positive > 0, !evidence.isEmpty(), shown);
                assertTrue(evidence.size() <= MOST_WORDS, shown);
                int last = -1;
                for (Evidence one : evidence) {
                    assertTrue(one.weight() > 0 && one.span().start() > last, shown);
                    assertTrue(one.span().length() > 0 && one.span().end() <= text.length(), shown);
                    last = one.span().end() - 1;
                }
            }
        }
    }
}
