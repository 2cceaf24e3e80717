package org.feedbacknlp.training.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.core.sentiment.SentimentProvider;
import org.feedbacknlp.core.text.PhraseReader;
import org.feedbacknlp.core.text.WordList;

/** The opinion words that the engine ships, those of a single word. */
final class Lexicon {
    private static final int STEPS_OF_ONE = 2;

    private Lexicon() {}

    /** Returns the valences, from -8 to 8, by what stands for a word. */
    static Map<Long, Byte> read() {
        PhraseReader reader = new PhraseReader();
        Map<Long, Byte> valences = new LinkedHashMap<>();
        for (String file : List.of("emoji.tsv", "opinion-en.tsv")) {
            for (List<String> row : WordList.read(SentimentProvider.class, file)) {
                List<Long> hashes = reader.hashes(row.get(0));
                if (hashes.size() == 1) {
                    valences.put(hashes.get(0), (byte) Math.round(Double.parseDouble(row.get(1)) * STEPS_OF_ONE));
                }
            }
        }
        return valences;
    }
}
