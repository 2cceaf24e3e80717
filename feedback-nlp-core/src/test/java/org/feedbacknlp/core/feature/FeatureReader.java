package org.feedbacknlp.core.feature;

import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.core.model.FeatureKind;
import org.feedbacknlp.core.text.Grammar;
import org.feedbacknlp.core.text.LayerSource;
import org.feedbacknlp.core.text.SmallWords;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TextTools;

/** Reads one text after another with the engine's own classes, over buffers that are used again and again. */
final class FeatureReader {
    private static final TextTools TOOLS = new TextTools();

    private final WordFeatures ofWords;
    private final ContextFeatures ofContext;
    private final Grammar grammar;
    private final boolean negation;
    private final TextDocument document = new TextDocument(TOOLS, Limits.DEFAULT, LayerSource.NONE);
    private final Units units = new Units();
    private final KeyBuffer keys = new KeyBuffer();
    private final SmallWords small = new SmallWords();

    FeatureReader(FeatureSpec spec) {
        ofWords = new WordFeatures(spec);
        ofContext = new ContextFeatures(spec);
        negation = spec.negation();
        grammar = TOOLS.grammar(spec.language());
    }

    /** A key with what it is and where it lies. */
    record Found(FeatureKind kind, long key, Span span) {
        static Found of(Feature feature) {
            return new Found(feature.kind(), feature.key(), feature.span());
        }
    }

    List<Found> read(String text) {
        document.open(Verbatim.of(text));
        units.read(document);
        if (negation) {
            small.read(document.tokens(), grammar);
            units.turn(document, small);
        }
        List<Found> read = new ArrayList<>();
        long[] words = new long[units.count()];
        for (int u = 0; u < words.length; u++) {
            keys.clear();
            words[u] = ofWords.read(document.tokens(), units.token(u), keys);
            int base = document.tokens().normalizedStart(units.token(u));
            for (int i = 0; i < keys.count(); i++) {
                Span span = document.original(base + keys.first(i), base + keys.last(i) + 1);
                read.add(new Found(keys.kind(i), keys.key(i), span));
            }
        }
        keys.clear();
        ofContext.read(words, units, keys);
        for (int i = 0; i < keys.count(); i++) {
            Span span = document.span(units.token(keys.first(i)), units.token(keys.last(i)) + 1);
            read.add(new Found(keys.kind(i), keys.key(i), span));
        }
        return read;
    }
}
