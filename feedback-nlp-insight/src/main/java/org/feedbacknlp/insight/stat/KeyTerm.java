package org.feedbacknlp.insight.stat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.insight.finding.Significance;
import org.feedbacknlp.insight.internal.Require;

/**
 * A word, phrase or topic that sets one group apart.
 *
 * @param term the word
 * @param first how many of the first group have it
 * @param second how many of the second group have it
 * @param keyness how strongly it sets them apart
 * @param significance adjusted over the whole vocabulary
 */
public record KeyTerm(String term, Proportion first, Proportion second, Keyness keyness, Significance significance)
        implements LayerValue {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the term is blank
     */
    public KeyTerm {
        Require.id(term, "term");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(keyness, "keyness");
        Objects.requireNonNull(significance, "significance");
    }

    /**
     * Compares two vocabularies.
     *
     * @param first term to how often it stands in the first group
     * @param firstTotal what these counts are a part of, at least 1
     * @param second term to how often it stands in the second group
     * @param secondTotal what these counts are a part of, at least 1
     * @param adjustment over all terms of both
     * @return all terms of both, the largest {@link Keyness#williams} first, then by term
     * @throws IllegalArgumentException if a count is negative or above its total
     */
    public static List<KeyTerm> compare(
            SortedMap<String, Long> first,
            long firstTotal,
            SortedMap<String, Long> second,
            long secondTotal,
            Adjustment adjustment) {
        SortedSet<String> terms = new TreeSet<>(first.keySet());
        terms.addAll(second.keySet());
        List<Proportion> firsts = new ArrayList<>();
        List<Proportion> seconds = new ArrayList<>();
        List<Keyness> keyness = new ArrayList<>();
        for (String term : terms) {
            firsts.add(new Proportion(first.getOrDefault(term, 0L), firstTotal));
            seconds.add(new Proportion(second.getOrDefault(term, 0L), secondTotal));
            keyness.add(Keyness.of(firsts.get(firsts.size() - 1), seconds.get(seconds.size() - 1)));
        }
        List<Significance> significances = adjustment.adjust(keyness.stream()
                .map(one -> Significance.single("g2-williams", one.p()))
                .toList());
        List<KeyTerm> all = new ArrayList<>();
        for (String term : terms) {
            int i = all.size();
            all.add(new KeyTerm(term, firsts.get(i), seconds.get(i), keyness.get(i), significances.get(i)));
        }
        all.sort(Comparator.comparingDouble((KeyTerm one) -> -one.keyness.williams())
                .thenComparing(KeyTerm::term));
        return List.copyOf(all);
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("term", term);
        json.put("first", List.of(first.hits(), first.n()));
        json.put("second", List.of(second.hits(), second.n()));
        json.put("keyness", keyness.toJson());
        json.put("significance", significance.toJson());
        return json;
    }
}
