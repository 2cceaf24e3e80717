package org.feedbacknlp.core.sentiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.feedbacknlp.api.layer.Clauses.Link;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.core.text.ClauseSplitter;
import org.feedbacknlp.core.text.Ranges;
import org.feedbacknlp.core.text.SmallWords;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TokenBuffer;

/**
 * Finds opinions clause by clause. A negator turns what follows it inside its reach and its clause; boosters and dampeners act on the
 * next opinion; a clause that is weighed against, stated as a condition, or asked, counts less; one that only denies or affirms turns or
 * confirms what was asked or expected before it. Stateless and thread-safe.
 */
final class OpinionFinder {
    private static final double OUTWEIGHED = 0.7;
    private static final double CONDITIONAL = 0.35;
    private static final double ASKED = 0.5;
    private static final Comparator<Opinion> IN_ORDER = new InText();

    List<Opinion> find(TextDocument document, OpinionLexicon lexicon, SmallWords small) {
        List<Opinion> opinions = new ArrayList<>();
        Ranges clauses = document.clauseRanges();
        TokenBuffer tokens = document.tokens();
        Echo echo = new Echo(tokens, small, clauses);
        Aside aside = new Aside();
        int behind = 0;
        for (int c = 0; c < clauses.count(); c++) {
            int before = opinions.size();
            double weight = weight(document, clauses, c);
            behind = new ClauseWalk(tokens, clauses, c, lexicon, small, weight, aside).run(opinions, behind);
            echo.hear(c, opinions, before);
        }
        opinions.sort(IN_ORDER); // one that is negated begins at its negator
        return opinions;
    }

    private static double weight(TextDocument document, Ranges clauses, int c) {
        Link link = ClauseSplitter.link(clauses.tag(c));
        double weight = link == Link.CONDITION ? CONDITIONAL : link == Link.CONCESSION ? OUTWEIGHED : 1;
        boolean outweighed = c + 1 < clauses.count()
                && ClauseSplitter.sentence(clauses.tag(c + 1)) == ClauseSplitter.sentence(clauses.tag(c))
                && ClauseSplitter.link(clauses.tag(c + 1)) == Link.CONTRAST;
        boolean asked = asks(document.tokens(), clauses.end(c) - 1);
        return weight * (outweighed ? OUTWEIGHED : 1) * (asked ? ASKED : 1);
    }

    /** Tells whether a token is a question mark. */
    static boolean asks(TokenBuffer tokens, int t) {
        return tokens.kind(t) == TokenKind.PUNCTUATION && tokens.text().charAt(tokens.normalizedStart(t)) == '?';
    }

    /** The order of the text; of those that begin together, the shorter comes first. */
    private static final class InText implements Comparator<Opinion> {
        @Override
        public int compare(Opinion a, Opinion b) {
            return a.first() == b.first() ? Integer.compare(a.end(), b.end()) : Integer.compare(a.first(), b.first());
        }
    }
}
