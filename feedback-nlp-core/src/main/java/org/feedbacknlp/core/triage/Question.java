package org.feedbacknlp.core.triage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.WireName;
import org.feedbacknlp.core.text.NormalizedText;
import org.feedbacknlp.core.text.Normalizer;
import org.feedbacknlp.core.text.PhraseTable;
import org.feedbacknlp.core.text.TokenBuffer;
import org.feedbacknlp.core.text.Tokenizer;
import org.feedbacknlp.core.text.WordList;

/**
 * Reads which side a survey question asks for: "What did you dislike?" asks for the bad one, and a bare "nothing" is then good
 * news. Thread-safe; remembers a few questions, since a survey asks the same of everybody.
 */
public final class Question {
    private static final int REMEMBERED = 256;

    private final PhraseTable<Polarity> cues;
    private final Map<String, Optional<Polarity>> known = new ConcurrentHashMap<>();

    /** Makes a reader with the cues that ship with the engine. */
    public Question() {
        Map<String, Polarity> phrases = new LinkedHashMap<>();
        WordList.read(Question.class, "question-cues.tsv")
                .forEach(row -> phrases.put(
                        row.get(2), WireName.find(Polarity.class, row.get(1)).orElseThrow()));
        cues = PhraseTable.of(phrases);
    }

    /**
     * Returns the side that a question asks for.
     *
     * @param question its text
     * @return negative or positive, or empty where it asks for neither or for both
     */
    public Optional<Polarity> side(String question) {
        Optional<Polarity> side = known.get(question);
        if (side == null) {
            side = read(question);
            if (known.size() < REMEMBERED) {
                known.put(question, side);
            }
        }
        return side;
    }

    private Optional<Polarity> read(String question) {
        NormalizedText text = new NormalizedText();
        TokenBuffer tokens = new TokenBuffer(text);
        new Normalizer().normalize(question, Limits.DEFAULT, text);
        new Tokenizer().tokenize(Limits.DEFAULT, tokens);
        boolean negative = false;
        boolean positive = false;
        int i = 0;
        while (i < tokens.count()) {
            int length = cues.match(tokens, i, tokens.count());
            if (length > 0) {
                Polarity side = cues.value(tokens, i, length);
                negative |= side == Polarity.NEGATIVE;
                positive |= side == Polarity.POSITIVE;
            }
            i += Math.max(1, length);
        }
        if (negative == positive) {
            return Optional.empty();
        }
        return Optional.of(negative ? Polarity.NEGATIVE : Polarity.POSITIVE);
    }
}
