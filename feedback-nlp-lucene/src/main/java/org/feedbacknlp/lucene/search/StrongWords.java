package org.feedbacknlp.lucene.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.feedbacknlp.lucene.SimilarRequest;
import org.feedbacknlp.lucene.query.TypedWords;
import org.feedbacknlp.lucene.schema.Schema;

/** The words that tell most about a text among those of an index: frequent in it, rare elsewhere. Used for one text. */
final class StrongWords {
    private static final int FEWEST_DOCUMENTS = 2;

    private final IndexReader reader;

    StrongWords(IndexReader reader) {
        this.reader = reader;
    }

    /**
     * A word of the text.
     *
     * @param term the word in the index
     * @param strength how often it stands in the text, times how rare it is
     */
    private record Weighed(Term term, double strength) {}

    private static final Comparator<Weighed> STRONGEST =
            Comparator.comparingDouble(Weighed::strength).reversed().thenComparing(Weighed::term);

    /** Returns the strongest words, the strongest first. */
    List<Term> of(String text) throws IOException {
        List<Weighed> weighed = new ArrayList<>();
        for (Map.Entry<String, Integer> word : counts(text).entrySet()) {
            Term term = new Term(Schema.TEXT, word.getKey());
            int documents = reader.docFreq(term);
            if (documents >= FEWEST_DOCUMENTS && documents <= reader.maxDoc() / 2) {
                weighed.add(new Weighed(term, word.getValue() * rarity(documents)));
            }
        }
        return weighed.stream()
                .sorted(STRONGEST)
                .limit(SimilarRequest.MOST_WORDS)
                .map(Weighed::term)
                .toList();
    }

    private double rarity(int documents) {
        return StrictMath.log(1 + (reader.maxDoc() - documents + 0.5) / (documents + 0.5));
    }

    /** An analysis may have made one word of what the reader of texts takes for several, so both ways are looked up. */
    private static Map<String, Integer> counts(String text) {
        TypedWords typed = new TypedWords();
        Map<String, Integer> counts = counts(typed.parts(text));
        counts(typed.wholes(text)).forEach((word, count) -> counts.merge(word, count, Math::max));
        return counts;
    }

    private static Map<String, Integer> counts(List<String> words) {
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }
}
