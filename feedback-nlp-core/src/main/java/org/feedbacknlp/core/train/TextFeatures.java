package org.feedbacknlp.core.train;

import java.util.Arrays;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.feature.ContextFeatures;
import org.feedbacknlp.core.feature.FeatureSpec;
import org.feedbacknlp.core.feature.KeyBuffer;
import org.feedbacknlp.core.feature.Units;
import org.feedbacknlp.core.feature.WordFeatures;
import org.feedbacknlp.core.text.Grammar;
import org.feedbacknlp.core.text.LayerSource;
import org.feedbacknlp.core.text.SmallWords;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TextTools;

/** Reads the features of one text after another, by the code that reads them in serving. Not thread-safe. */
final class TextFeatures {
    private final FeatureSpec spec;
    private final WordFeatures wordFeatures;
    private final ContextFeatures contextFeatures;
    private final Grammar grammar;
    private final TextDocument document;
    private final Units units = new Units();
    private final KeyBuffer keys = new KeyBuffer();
    private final SmallWords small = new SmallWords();
    private long[] words = {};

    TextFeatures(FeatureSpec spec) {
        this.spec = spec;
        wordFeatures = new WordFeatures(spec);
        contextFeatures = new ContextFeatures(spec);
        grammar = Grammar.of(spec.negation() ? spec.language() : "und");
        document = new TextDocument(new TextTools(), Limits.DEFAULT, LayerSource.NONE);
    }

    /** Opens a text. */
    void read(Verbatim verbatim) {
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

    /** Returns the keys of all features of the text, ascending, each as often as it occurs. */
    long[] all() {
        long[] all = new long[keys.count()];
        Arrays.setAll(all, keys::key);
        Arrays.sort(all);
        return all;
    }

    /** Returns the keys of the text's words and signs, in the order of the text. */
    long[] words() {
        return Arrays.stream(words).map(WordFeatures::key).toArray();
    }
}
