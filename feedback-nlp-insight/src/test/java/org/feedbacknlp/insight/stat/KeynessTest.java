package org.feedbacknlp.insight.stat;

import static org.feedbacknlp.insight.stat.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class KeynessTest {
    static Stream<Vectors> vectors() {
        return Vectors.of("keyness.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void agreesWithTheReference(Vectors vector) {
        Keyness keyness = Keyness.of(
                new Proportion(vector.whole(1), vector.whole(2)), new Proportion(vector.whole(3), vector.whole(4)));
        assertClose(vector.number(5), keyness.g2(), vector.id() + " g2");
        assertClose(vector.number(6), keyness.williams(), vector.id() + " williams");
        assertClose(vector.number(7), keyness.twoCell(), vector.id() + " two-cell");
        assertClose(vector.number(8), keyness.logRatio(), vector.id() + " log ratio");
    }

    @ParameterizedTest(name = "{0}/{1}, {2}/{3}")
    @CsvSource({
        "120, 10000, 80, 20000, 59.766616, 59.592796, 59.336700",
        "5, 1000, 0, 5000, 17.938469, 14.866132, 17.917595"
    })
    void golden(long a, long n, long b, long m, double g2, double williams, double twoCell) {
        Keyness keyness = Keyness.of(new Proportion(a, n), new Proportion(b, m));
        assertEquals(g2, keyness.g2(), 5e-7);
        assertEquals(williams, keyness.williams(), 5e-7);
        assertEquals(twoCell, keyness.twoCell(), 5e-7);
    }

    @Test
    void goldenLogRatio() {
        assertEquals(
                1.5820,
                Keyness.of(new Proportion(120, 10_000), new Proportion(80, 20_000))
                        .logRatio(),
                5e-5);
    }

    @Test
    void whatAllOrNoneHaveSetsNobodyApart() {
        Keyness none = Keyness.of(new Proportion(0, 10), new Proportion(0, 20));
        Keyness all = Keyness.of(new Proportion(10, 10), new Proportion(20, 20));
        assertEquals(0, none.williams());
        assertEquals(1, none.p());
        assertEquals(0, all.williams(), 1e-12);
        assertEquals(1, all.p(), 1e-6);
    }

    @Test
    void comparesVocabulariesAndAdjustsOverAllOfThem() {
        Map<String, Long> first = Map.of("refund", 40L, "the", 300L, "slow", 10L);
        Map<String, Long> second = Map.of("the", 310L, "lovely", 35L, "slow", 9L);
        List<KeyTerm> terms =
                KeyTerm.compare(new TreeMap<>(first), 1000, new TreeMap<>(second), 1000, Adjustment.BENJAMINI_HOCHBERG);
        assertEquals(
                List.of("refund", "lovely", "the", "slow"),
                terms.stream().map(KeyTerm::term).toList());
        assertTrue(
                terms.get(0).keyness().logRatio() > 0 && terms.get(1).keyness().logRatio() < 0);
        assertTrue(terms.stream().allMatch(term -> term.significance().tests() == 4));
        assertTrue(terms.get(1).significance().adjusted() < 0.001);
        assertTrue(terms.get(3).significance().adjusted() > 0.5);
        assertEquals(new Proportion(0, 1000), terms.get(0).second());
    }

    @Test
    void givesATree() {
        List<KeyTerm> terms = KeyTerm.compare(
                new TreeMap<>(Map.of("refund", 40L)), 1000, new TreeMap<>(), 500, Adjustment.BENJAMINI_YEKUTIELI);
        Map<String, Object> json = terms.get(0).toJson();
        assertEquals("refund", json.get("term"));
        assertEquals(List.of(40L, 1000L), json.get("first"));
        assertEquals(List.of(0L, 500L), json.get("second"));
        assertEquals(terms.get(0).keyness().toJson(), json.get("keyness"));
        assertEquals(
                List.of("g2", "williams", "twoCell", "logRatio", "p"),
                List.copyOf(terms.get(0).keyness().toJson().keySet()));
    }

    @Test
    void aTermMoreFrequentThanItsTextIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> KeyTerm.compare(new TreeMap<>(Map.of("a", 11L)), 10, new TreeMap<>(), 10, Adjustment.NONE));
    }
}
