package org.feedbacknlp.core.signal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.feedbacknlp.core.text.PhraseTable;
import org.feedbacknlp.core.text.TokenBuffer;
import org.feedbacknlp.core.text.WordList;

/** Words that are said in mockery where trouble stands beside them. Immutable and thread-safe. */
final class IronyWords {
    /** The words that ship. */
    static final IronyWords SHIPPED = new IronyWords();

    /** The resource that they stand in. */
    static final String RESOURCE = "irony.tsv";

    private final PhraseTable<List<Use>> phrases;

    /** What a word is good for. */
    enum Use {
        /** Praises. */
        PRAISE,
        /** Praises as one claps: behind trouble, too. */
        APPLAUSE,
        /** Comes before mocking praise: "oh". */
        SIGH,
        /** Says that trouble is not the first, or comes on top. */
        AGAIN,
        /** Is what a firm says of itself. */
        PROMISE
    }

    private IronyWords() {
        Map<String, List<Use>> uses = new LinkedHashMap<>();
        for (List<String> row : WordList.read(IronyWords.class, RESOURCE)) {
            List<Use> of = WordList.parts(row.get(0), ' ').stream()
                    .map(use -> Use.valueOf(use.toUpperCase(Locale.ROOT)))
                    .toList();
            WordList.parts(row.get(1), '|').forEach(phrase -> uses.put(phrase, of));
        }
        phrases = PhraseTable.of(uses);
    }

    /** Tells whether a phrase that starts at a token is good for something. */
    boolean is(TokenBuffer tokens, int t, int end, Use use) {
        long hit = t < end ? phrases.find(tokens, t, end) : PhraseTable.NONE;
        return hit != PhraseTable.NONE && phrases.at(hit).contains(use);
    }

    /** Returns how many tokens the phrase has that starts at a token. */
    int length(TokenBuffer tokens, int t, int end) {
        return PhraseTable.length(phrases.find(tokens, t, end));
    }

    boolean has(TokenBuffer tokens, int first, int end, Use use) {
        for (int t = first; t < end; t++) {
            if (is(tokens, t, end, use)) {
                return true;
            }
        }
        return false;
    }
}
