package org.feedbacknlp.core.feature;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.model.FeatureKind;
import org.feedbacknlp.core.text.Grammar;
import org.feedbacknlp.core.text.LayerSource;
import org.feedbacknlp.core.text.SmallWords;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TextTools;

/** Reads the features of one text after another, by the code that reads them in serving. Not thread-safe. */
public final class TextFeatures {
    private final FeatureSpec spec;
    private final WordFeatures wordFeatures;
    private final ContextFeatures contextFeatures;
    private final Grammar grammar;
    private final TextDocument document;
    private final Units units = new Units();
    private final KeyBuffer keys = new KeyBuffer();
    private final SmallWords small = new SmallWords();
    private long[] words = {};

    /**
     * Makes a reader.
     *
     * @param spec which features are read
     */
    public TextFeatures(FeatureSpec spec) {
        this.spec = spec;
        wordFeatures = new WordFeatures(spec);
        contextFeatures = new ContextFeatures(spec);
        grammar = Grammar.of(spec.negation() ? spec.language() : "und");
        document = new TextDocument(new TextTools(), Limits.DEFAULT, LayerSource.NONE);
    }

    /**
     * Opens a text.
     *
     * @param verbatim the text
     */
    public void read(Verbatim verbatim) {
        document.open(verbatim);
        units.read(document);
        if (spec.negation()) {
            small.read(document.tokens(), grammar);
            units.turn(document, small);
        }
        keys.clear();
        words = new long[units.count()];
        for (int u = 0; u < words.length; u++) {
            words[u] = wordFeatures.read(document.tokens(), units.token(u), keys);
        }
        contextFeatures.read(words, units, keys);
    }

    /**
     * Returns the keys of all features of the text.
     *
     * @return ascending, each as often as it occurs
     */
    public long[] all() {
        long[] all = new long[keys.count()];
        Arrays.setAll(all, keys::key);
        Arrays.sort(all);
        return all;
    }

    /**
     * Returns the keys of those features of the text that are parts of words.
     *
     * @return in the order of the text, each as often as it occurs
     */
    public long[] parts() {
        return IntStream.range(0, keys.count())
                .filter(i -> keys.kind(i) == FeatureKind.PART)
                .mapToLong(keys::key)
                .toArray();
    }

    /**
     * Opens a text and counts its features.
     *
     * @param verbatim the text
     * @return how many it has, each as often as it occurs
     */
    public int count(Verbatim verbatim) {
        read(verbatim);
        return keys.count();
    }

    /**
     * Returns the keys of the text's words and signs.
     *
     * @return in the order of the text
     */
    public long[] words() {
        return Arrays.stream(words).map(WordFeatures::key).toArray();
    }
}
