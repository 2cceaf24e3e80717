package org.feedbacknlp.insight;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.layer.Language;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Pii;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.api.layer.Tokens;
import org.feedbacknlp.api.layer.Zones;

/** Whether a part of one verbatim may be shown, whatever it is about. */
final class Showable {
    private static final String OPENING = "([{\u201c\u00ab\u201e";
    private static final String CLOSING = ")]}\u201d\u00bb\u201c";

    /** What makes a bracket behind it the mouth of an emoticon. */
    private static final String EYES = ":;=-";

    private final Analysis analysis;
    private final QuoteOptions options;
    private final String language;

    /**
     * Prepares an analysis.
     *
     * @param analysis what was found in one verbatim
     * @param options how long a quote may be
     */
    Showable(Analysis analysis, QuoteOptions options) {
        this.analysis = analysis;
        this.options = options;
        this.language = analysis.get(Layer.LANGUAGE).map(Language::primary).orElse("und");
    }

    /** Returns why a part made of whole sentences may be shown; empty if it may not. */
    Set<QuoteReason> reasons(Span span) {
        return obstacles(span).isEmpty() ? given() : Set.of();
    }

    /** Returns all that keeps a part made of whole sentences from being shown; empty if it may. */
    Set<QuoteObstacle> obstacles(Span span) {
        String text = analysis.textOf(span);
        int words = words(span);
        Set<QuoteObstacle> obstacles = EnumSet.noneOf(QuoteObstacle.class);
        add(obstacles, QuoteObstacle.TOO_SHORT, words < options.fewestWords());
        add(obstacles, QuoteObstacle.TOO_LONG, words > options.mostWords());
        add(obstacles, QuoteObstacle.LEFT_OPEN, leftOpen(text));
        add(obstacles, QuoteObstacle.LEANS, Openers.lean(text, language));
        add(obstacles, QuoteObstacle.SUSPECT_CHARACTERS, SuspectCharacters.in(text) || holdsAddress(span));
        add(obstacles, QuoteObstacle.PERSONAL_DATA, personal(span));
        add(obstacles, QuoteObstacle.NOT_OWN_WORDS, foreign(span));
        add(obstacles, QuoteObstacle.CUT, cut(span));
        return obstacles;
    }

    private static void add(Set<QuoteObstacle> obstacles, QuoteObstacle obstacle, boolean there) {
        if (there) {
            obstacles.add(obstacle);
        }
    }

    private Set<QuoteReason> given() {
        Set<QuoteReason> reasons = EnumSet.of(
                QuoteReason.LENGTH,
                QuoteReason.WHOLE_SENTENCES,
                QuoteReason.NO_SUSPECT_CHARACTERS,
                QuoteReason.NOT_CUT);
        if (Openers.known(language)) {
            reasons.add(QuoteReason.STANDS_ALONE);
        }
        if (analysis.get(Layer.PII).isPresent()) {
            reasons.add(QuoteReason.NO_PERSONAL_DATA);
        }
        if (analysis.get(Layer.ZONES).isPresent()) {
            reasons.add(QuoteReason.OWN_WORDS);
        }
        return reasons;
    }

    /** Counts words and numbers: tokens where there are any, else what stands between white space. */
    int words(Span span) {
        return analysis.get(Layer.TOKENS)
                .map(tokens -> words(tokens, span))
                .orElseGet(() -> words(analysis.textOf(span)));
    }

    private static int words(Tokens tokens, Span span) {
        int words = 0;
        for (int i = 0; i < tokens.count(); i++) {
            boolean word = tokens.kind(i) == TokenKind.WORD || tokens.kind(i) == TokenKind.NUMBER;
            words += word && span.contains(tokens.span(i)) ? 1 : 0;
        }
        return words;
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean starts = !inside && Character.isLetterOrDigit(c);
            words += starts ? 1 : 0;
            inside = (inside || starts) && !Character.isWhitespace(c);
        }
        return words;
    }

    private static boolean leftOpen(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mouth = i > 0 && EYES.indexOf(text.charAt(i - 1)) >= 0;
            if (!mouth && depth > 0 && CLOSING.indexOf(c) >= 0) {
                depth--;
            } else if (!mouth && OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (!mouth && CLOSING.indexOf(c) >= 0) {
                return true;
            }
        }
        return depth != 0;
    }

    private boolean holdsAddress(Span span) {
        Optional<Tokens> found = analysis.get(Layer.TOKENS);
        for (int i = 0; found.isPresent() && i < found.get().count(); i++) {
            boolean address =
                    switch (found.get().kind(i)) {
                        case URL, EMAIL, MENTION -> true;
                        default -> false;
                    };
            if (address && span.overlaps(found.get().span(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean personal(Span span) {
        return analysis.get(Layer.PII).stream()
                .flatMap(pii -> pii.all().stream())
                .map(Pii.Item::span)
                .anyMatch(span::overlaps);
    }

    private boolean foreign(Span span) {
        return analysis.get(Layer.ZONES).stream()
                .flatMap(zones -> zones.all().stream())
                .map(Zones.Zone::span)
                .anyMatch(span::overlaps);
    }

    /** The last sentence before a cut may go on behind it. */
    private boolean cut(Span span) {
        return analysis.truncation()
                .map(truncation -> span.end() >= lastEnd() || span.end() >= truncation.at())
                .orElse(false);
    }

    private int lastEnd() {
        return analysis.get(Layer.SENTENCES).stream()
                .flatMap(sentences -> sentences.spans().stream())
                .mapToInt(Span::end)
                .max()
                .orElse(0);
    }
}
