package org.feedbacknlp.core.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.core.model.FeatureKind;
import org.feedbacknlp.core.text.Grammar.Role;
import org.feedbacknlp.core.text.LayerSource;
import org.feedbacknlp.core.text.SmallWords;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TextTools;

/** Reads the features of one text as the specification says, word by word as Strings: slow, and plain enough to be believed. */
public final class SlowFeatures {
    private static final TextTools TOOLS = new TextTools();
    private static final int LONGEST = 48;

    private final FeatureSpec spec;
    private final TextDocument document = new TextDocument(TOOLS, Limits.DEFAULT, LayerSource.NONE);
    private final List<Unit> units = new ArrayList<>();
    private final List<Feature> features = new ArrayList<>();

    private SlowFeatures(FeatureSpec spec, String text) {
        this.spec = spec;
        document.open(Verbatim.of(text));
    }

    /** Returns the features, those of each word first. */
    public static List<Feature> of(String text, FeatureSpec spec) {
        SlowFeatures slow = new SlowFeatures(spec, text);
        slow.readWords();
        slow.readContext();
        return slow.features;
    }

    /** A token that counts, and the word that stands for it in runs. */
    private record Unit(int token, String word) {}

    private void readWords() {
        for (int t = 0; t < document.tokens().count(); t++) {
            TokenKind kind = document.tokens().kind(t);
            boolean spokenTo = kind == TokenKind.URL || kind == TokenKind.EMAIL || kind == TokenKind.MENTION;
            if (!document.tokens().foreign(t) && !spokenTo) {
                units.add(new Unit(t, readWord(t, kind)));
            }
        }
    }

    private String readWord(int t, TokenKind kind) {
        String written = document.tokens().word(t);
        if (kind == TokenKind.NUMBER) {
            add(FeatureKind.WORD, t, t, "0");
            return "0";
        }
        if (kind != TokenKind.WORD && kind != TokenKind.HASHTAG) {
            add(FeatureKind.WORD, t, t, written);
            return written;
        }
        int from = kind == TokenKind.HASHTAG ? 1 : 0;
        String spoken = written.substring(from);
        List<Integer> kept = IntStream.range(0, spoken.length())
                .filter(i -> !isThird(spoken, i))
                .limit(LONGEST)
                .boxed()
                .toList();
        String form = kept.stream().map(i -> spoken.substring(i, i + 1)).reduce("", String::concat);
        boolean stretched = form.length() < LONGEST ? form.length() < spoken.length() : !spoken.startsWith(form);
        String word = stretched ? form : kind == TokenKind.HASHTAG ? form : spoken;
        add(FeatureKind.WORD, t, t, word);
        if (document.tokens().allCaps(t)) {
            add(FeatureKind.SHAPE, t, t, "shouted");
        }
        if (stretched) {
            add(FeatureKind.SHAPE, t, t, "stretched");
        }
        addParts(t, form, kept.stream().map(i -> i + from).toList());
        return word;
    }

    /** Tells whether a letter stands behind two of its like. */
    private static boolean isThird(String word, int i) {
        return i > 1
                && Character.isLetter(word.charAt(i))
                && word.charAt(i - 1) == word.charAt(i)
                && word.charAt(i - 2) == word.charAt(i);
    }

    private void addParts(int t, String form, List<Integer> places) {
        String edged = Feature.EDGE + form + Feature.EDGE;
        int base = document.tokens().normalizedStart(t);
        for (int start = 0; start < edged.length(); start++) {
            for (int end = start + 1; end <= edged.length(); end++) {
                if (end - start >= spec.shortestChars() && end - start <= spec.longestChars()) {
                    int first = places.get(Math.max(0, start - 1));
                    int last = places.get(Math.min(form.length() - 1, end - 2));
                    Span span = document.original(base + first, base + last + 1);
                    features.add(new Feature(FeatureKind.PART, List.of(edged.substring(start, end)), span));
                }
            }
        }
    }

    private void readContext() {
        int count = units.size();
        for (int u = 0; spec.words() > 1 && count > 0 && u <= count; u++) {
            String before = u == 0 ? Feature.START : units.get(u - 1).word();
            String after = u == count ? Feature.END : units.get(u).word();
            addBetween(FeatureKind.RUN, Math.max(0, u - 1), Math.min(count - 1, u), before, after);
        }
        for (int u = 0; spec.words() > 2 && u + 2 < count; u++) {
            addBetween(FeatureKind.RUN, u, u + 2, word(u), word(u + 1), word(u + 2));
        }
        for (int u = 0; u < count; u++) {
            for (int v = u + 2; v <= u + spec.window() && v < count; v++) {
                addBetween(FeatureKind.NEAR, u, v, word(u), word(v));
            }
        }
        if (spec.negation()) {
            turned().forEach(u -> addBetween(FeatureKind.NEGATED, u, u, word(u)));
        }
    }

    /**
     * Walks from behind each negator as far as it reaches, up to a mark, a contrast or the next negator, which then has its own say. The
     * words of a negator of several have none.
     */
    private List<Integer> turned() {
        SmallWords small = new SmallWords();
        small.read(document.tokens(), TOOLS.grammar(spec.language()));
        List<Integer> turned = new ArrayList<>();
        int behind = 0;
        for (int u = 0; u < units.size(); u++) {
            int t = units.get(u).token();
            if (t >= behind && small.is(t, Role.NEGATOR)) {
                behind = t + small.length(t);
                turned.addAll(turnedBy(small, behind, behind + small.reach(t)));
            }
        }
        return turned;
    }

    private List<Integer> turnedBy(SmallWords small, int from, int until) {
        List<Integer> turned = new ArrayList<>();
        for (int u = 0; u < units.size(); u++) {
            int t = units.get(u).token();
            if (t >= from && t < until) {
                if (stops(small, u)) {
                    return turned;
                }
                turned.add(u);
                if (small.is(t, Role.NEGATOR)) {
                    return turned;
                }
            }
        }
        return turned;
    }

    private boolean stops(SmallWords small, int u) {
        int t = units.get(u).token();
        return document.tokens().kind(t) == TokenKind.PUNCTUATION || small.is(t, Role.CONTRAST);
    }

    private String word(int u) {
        return units.get(u).word();
    }

    private void addBetween(FeatureKind kind, int first, int last, String... words) {
        add(kind, units.get(first).token(), units.get(last).token(), words);
    }

    private void add(FeatureKind kind, int first, int last, String... words) {
        features.add(new Feature(kind, List.of(words), document.span(first, last + 1)));
    }
}
