package org.feedbacknlp.core.sentiment;

import java.util.function.IntPredicate;
import org.feedbacknlp.api.layer.Clauses.Link;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.core.text.ClauseSplitter;
import org.feedbacknlp.core.text.Grammar.Role;
import org.feedbacknlp.core.text.Ranges;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TokenBuffer;

/** Finds what a rule has read that reads something else than opinions: the first place of it, or all where it reads the whole. */
final class RulePlaces {
    private final TextDocument document;
    private final TokenBuffer tokens;

    RulePlaces(TextDocument document) {
        this.document = document;
        tokens = document.tokens();
    }

    Span of(RuleFeature rule) {
        return switch (rule) {
            case NEGATOR, NEGATOR_ALONE -> word(Role.NEGATOR);
            case EXPECTED -> word(Role.EXPECTATION);
            case PAST -> word(Role.PAST);
            case ASKED -> sign('?');
            case EXCLAIMED -> sign('!');
            case CONTRAST -> clause(Link.CONTRAST);
            case CONDITION -> clause(Link.CONDITION);
            case CONCESSION -> clause(Link.CONCESSION);
            default -> all();
        };
    }

    private Span all() {
        return document.span(0, tokens.count());
    }

    private Span word(Role role) {
        return first(t -> !tokens.foreign(t) && document.smallWords().is(t, role));
    }

    private Span sign(char sign) {
        return first(t -> tokens.kind(t) == TokenKind.PUNCTUATION
                && tokens.text().charAt(tokens.normalizedStart(t)) == sign
                && !tokens.foreign(t));
    }

    private Span first(IntPredicate wanted) {
        for (int t = 0; t < tokens.count(); t++) {
            if (wanted.test(t)) {
                return document.span(t, t + Math.max(1, document.smallWords().length(t)));
            }
        }
        return all();
    }

    private Span clause(Link link) {
        Ranges clauses = document.clauseRanges();
        for (int c = 0; c < clauses.count(); c++) {
            if (ClauseSplitter.link(clauses.tag(c)) == link) {
                return document.span(clauses.first(c), clauses.end(c));
            }
        }
        return all();
    }
}
