package org.feedbacknlp.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SplitTest {
    @ParameterizedTest(name = "{0} lies in {1}")
    @CsvSource({
        "saas-001, TRAIN",
        "retail-014, TRAIN",
        "telecom-100, TEST",
        "bank-077, TRAIN",
        "airline-250, DEV",
        "healthcare-333, TRAIN",
        "'', TRAIN",
        "ü-1, TRAIN"
    })
    void knownIdsStayWhereTheyAre(String id, Split expected) {
        assertEquals(expected, Split.of(id));
    }

    @Test
    void theRuleIsTheDocumentedOne() throws NoSuchAlgorithmException {
        for (GoldVerbatim gold : RealCorpus.CORPUS.verbatims()) {
            byte[] sha256 =
                    MessageDigest.getInstance("SHA-256").digest(gold.id().getBytes(StandardCharsets.UTF_8));
            int percent = new BigInteger(1, Arrays.copyOf(sha256, 8))
                    .mod(BigInteger.valueOf(100))
                    .intValue();
            Split expected = percent < 60 ? Split.TRAIN : percent < 80 ? Split.DEV : Split.TEST;
            assertEquals(expected, gold.split(), gold.id());
        }
    }

    @ParameterizedTest
    @EnumSource
    void sharesAreSixtyTwentyTwenty(Split split) {
        int all = 100_000;
        long found = IntStream.range(0, all)
                .filter(i -> Split.of("zoo-" + i) == split)
                .count();
        double expected = split == Split.TRAIN ? 0.6 : 0.2;
        double deviation = Math.sqrt(expected * (1 - expected) / all);
        assertEquals(expected, found / (double) all, 4 * deviation);
    }

    @ParameterizedTest
    @EnumSource
    void everyIndustryHasTextsInEachPart(Split split) {
        for (String industry : RealCorpus.CORPUS.industries()) {
            long found = RealCorpus.CORPUS.verbatims(industry).stream()
                    .filter(gold -> gold.split() == split)
                    .count();
            assertTrue(found >= 30, () -> industry + " has " + found + " in " + split);
        }
    }
}
