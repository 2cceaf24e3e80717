package org.feedbacknlp.core.feature;

import java.util.List;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.TokenHash;
import org.feedbacknlp.core.model.FeatureKind;
import org.feedbacknlp.core.support.Visible;

/**
 * A feature as words instead of bits.
 *
 * @param kind what it is
 * @param parts the words or the part of a word that it is made of
 * @param span where it lies in the original text
 */
public record Feature(FeatureKind kind, List<String> parts, Span span) {
    static final String EDGE = "\u0001";
    static final String START = "\u0002";
    static final String END = "\u0003";

    /** Works the key out from the words, by another way than the engine. */
    public long key() {
        return switch (kind) {
            case WORD -> mixed(1, hash(0));
            case RUN -> parts.size() == 2 ? mixed(hash(0), hash(1)) : mixed(mixed(hash(0), hash(1)), hash(2));
            case NEAR -> mixed(~Math.min(hash(0), hash(1)), Math.max(hash(0), hash(1)));
            case NEGATED -> mixed(4, hash(0));
            case SHAPE -> mixed(5, parts.get(0).equals("shouted") ? 1 : 2);
            case PART -> mixed(16 + parts.get(0).length(), unfinished(parts.get(0)));
        };
    }

    private long hash(int part) {
        return TokenHash.of(parts.get(part));
    }

    private static long unfinished(String part) {
        return part.chars().asLongStream().reduce(TokenHash.SEED, (state, c) -> TokenHash.add(state, (char) c));
    }

    private static long mixed(long what, long with) {
        long sum = what * 0x9e3779b97f4a7c15L + with;
        long spread = (sum ^ sum >>> 32) * 0xd6e8feb86659fd93L;
        return spread ^ spread >>> 32;
    }

    /** Shows kind and words: edges of words as bars, the ends of the text as brackets. */
    public String name() {
        String words = String.join("\u00b7", parts)
                .replace(EDGE, "|")
                .replace(START, "<")
                .replace(END, ">");
        return kind.id() + ":" + words;
    }

    @Override
    public String toString() {
        return Visible.of(name()) + "@" + span.start() + ".." + span.end();
    }
}
