package org.feedbacknlp.core.triage;

import java.util.LinkedHashMap;
import java.util.Map;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.core.text.PhraseTable;
import org.feedbacknlp.core.text.TokenBuffer;
import org.feedbacknlp.core.text.WordList;

/** Recognises adverts, chain letters and lists of links by their phrases. Immutable and thread-safe. */
final class Spam {
    private static final double THRESHOLD = 3;
    private static final double ADDRESS_WEIGHT = 1;

    private final PhraseTable<Double> cues;

    Spam() {
        Map<String, Double> phrases = new LinkedHashMap<>();
        WordList.read(Spam.class, "spam-cues.tsv")
                .forEach(row -> phrases.put(row.get(1), Double.parseDouble(row.get(2))));
        cues = PhraseTable.of(phrases);
    }

    boolean is(TokenBuffer tokens) {
        double weight = 0;
        boolean address = false;
        int i = 0;
        while (i < tokens.count()) {
            long hit = cues.find(tokens, i, tokens.count());
            int length = PhraseTable.length(hit);
            if (length > 0) {
                weight += cues.at(hit);
            }
            address |= tokens.kind(i) == TokenKind.URL || tokens.kind(i) == TokenKind.EMAIL;
            i += Math.max(1, length);
        }
        return weight + (address ? ADDRESS_WEIGHT : 0) >= THRESHOLD;
    }
}
