package org.feedbacknlp.core.text;

import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.api.Limits;

/** Parts a listed phrase with the very code that parts verbatims, so that the two cannot disagree. Not thread-safe. */
public final class PhraseReader {
    private final Normalizer normalizer = new Normalizer();
    private final NormalizedText text = new NormalizedText();
    private final TokenBuffer tokens = new TokenBuffer(text);
    private final Tokenizer tokenizer = new Tokenizer(tokens);

    /** Makes a reader. */
    public PhraseReader() {}

    /**
     * Returns the hashes of a phrase's tokens.
     *
     * @param phrase words separated by blanks
     * @return one hash a token
     * @throws IllegalArgumentException if the phrase holds no token
     */
    public List<Long> hashes(String phrase) {
        read(phrase);
        if (tokens.count() == 0) {
            throw new IllegalArgumentException("a phrase without a word");
        }
        List<Long> hashes = new ArrayList<>(tokens.count());
        for (int i = 0; i < tokens.count(); i++) {
            hashes.add(tokens.hash(i));
        }
        return hashes;
    }

    /**
     * Returns a phrase's tokens as they are matched.
     *
     * @param phrase any text
     * @return one word a token
     */
    public List<String> words(String phrase) {
        read(phrase);
        List<String> words = new ArrayList<>(tokens.count());
        for (int i = 0; i < tokens.count(); i++) {
            words.add(tokens.word(i));
        }
        return words;
    }

    private void read(String phrase) {
        normalizer.normalize(phrase, Limits.DEFAULT, text);
        tokenizer.tokenize(Limits.DEFAULT);
    }
}
