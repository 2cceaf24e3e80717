package org.feedbacknlp.core.sentiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.feedbacknlp.api.layer.Clauses.Link;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.core.text.ClauseSplitter;
import org.feedbacknlp.core.text.Grammar.Role;
import org.feedbacknlp.core.text.PhraseTable;
import org.feedbacknlp.core.text.Ranges;
import org.feedbacknlp.core.text.SmallWords;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TokenBuffer;

/**
 * Finds opinions clause by clause. A negator turns what follows it inside its reach and its clause; boosters and dampeners act on the
 * next opinion; a clause that is weighed against, stated as a condition, or asked, counts less. Stateless and thread-safe.
 */
final class OpinionFinder {
    private static final double NEGATED_POSITIVE = -0.75;
    private static final double NEGATED_NEGATIVE = -0.45;
    private static final double BOOSTED = 1.35;
    private static final double DAMPENED = 0.6;
    private static final double SHOUTED = 1.2;
    private static final double OUTWEIGHED = 0.7;
    private static final double CONDITIONAL = 0.35;
    private static final double ASKED = 0.5;
    private static final double PAST = -0.5;
    private static final double EXPECTED = -0.4;
    private static final int STRENGTH_REACH = 3;
    private static final int RESOLVER_REACH = 3;
    private static final Comparator<Opinion> IN_ORDER =
            Comparator.comparingInt(Opinion::first).thenComparingInt(Opinion::end);

    List<Opinion> find(TextDocument document, OpinionLexicon lexicon, SmallWords small) {
        List<Opinion> opinions = new ArrayList<>();
        Ranges clauses = document.clauseRanges();
        for (int c = 0; c < clauses.count(); c++) {
            double weight = weight(document, clauses, c);
            new ClauseWalk(document.tokens(), clauses, c, lexicon.valences(), small, weight).run(opinions);
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
        TokenBuffer tokens = document.tokens();
        int last = clauses.end(c) - 1;
        boolean asked =
                tokens.kind(last) == TokenKind.PUNCTUATION && tokens.text().charAt(tokens.normalizedStart(last)) == '?';
        return weight * (outweighed ? OUTWEIGHED : 1) * (asked ? ASKED : 1);
    }

    /** One walk over one clause. */
    private static final class ClauseWalk {
        private final TokenBuffer tokens;
        private final int first;
        private final int end;
        private final PhraseTable<Double> valences;
        private final SmallWords small;
        private final double weight;
        private int negator = -1;
        private int negatedUntil;
        private double strength = 1;
        private int strengthUntil;
        private int resolvedFrom;
        private double turned = 1;
        private int before;

        ClauseWalk(
                TokenBuffer tokens,
                Ranges clauses,
                int clause,
                PhraseTable<Double> valences,
                SmallWords small,
                double weight) {
            this.tokens = tokens;
            first = clauses.first(clause);
            end = clauses.end(clause);
            resolvedFrom = end;
            this.valences = valences;
            this.small = small;
            this.weight = weight;
        }

        void run(List<Opinion> opinions) {
            before = opinions.size();
            int t = first;
            while (t < end) {
                if (tokens.foreign(t)) {
                    t++;
                    continue;
                }
                int words = small.length(t);
                if (small.is(t, Role.RESOLVER)) {
                    resolve(opinions, t, words);
                }
                long hit = valences.find(tokens, t, end);
                int length = PhraseTable.length(hit);
                if (length > 0 && length >= words && !onlyScales(t, words)) {
                    add(opinions, t, length, valences.at(hit));
                    noteNegator(t, length, words);
                    t += length;
                } else {
                    if (words > 0) {
                        note(t, words);
                    }
                    t += Math.max(1, words);
                }
            }
        }

        /** Takes back the trouble that is said to be over, and looks out for what follows: "they solved my problem". */
        private void resolve(List<Opinion> opinions, int t, int words) {
            if (t < negatedUntil) {
                return;
            }
            int last = opinions.size() - 1;
            if (last >= before && opinions.get(last).value() < 0) {
                opinions.remove(last);
            }
            resolvedFrom = t + words + 1; // "handled badly" is no trouble that was handled
        }

        /** Tells whether a word such as "terribly" stands before an opinion and has none of its own there. */
        private boolean onlyScales(int t, int words) {
            boolean scales = small.is(t, Role.BOOSTER) || small.is(t, Role.DAMPENER);
            return scales && t + words < end && valences.find(tokens, t + words, end) != PhraseTable.NONE;
        }

        /** An expression such as "lack of" or "still not" is an opinion, and turns what follows as well. */
        private void noteNegator(int t, int length, int words) {
            int last = t + length - 1;
            if (length > 1 && words == length && small.is(t, Role.NEGATOR)) {
                note(t, words);
            } else if (length > 1 && small.is(last, Role.NEGATOR)) {
                note(last, 1);
            }
        }

        private void note(int t, int words) {
            if (small.is(t, Role.NEGATOR)) {
                negator = t;
                negatedUntil = t + words + small.reach(t);
            }
            if (small.is(t, Role.RAISER) && t < negatedUntil) {
                negatedUntil = end;
            }
            if (small.is(t, Role.BOOSTER) || small.is(t, Role.DAMPENER)) {
                strength = small.is(t, Role.BOOSTER) ? BOOSTED : DAMPENED;
                strengthUntil = t + words + STRENGTH_REACH;
            }
            if (small.is(t, Role.PAST)) {
                turned = PAST;
            } else if (small.is(t, Role.EXPECTATION)) {
                turned = EXPECTED;
            }
        }

        private void add(List<Opinion> opinions, int t, int length, double valence) {
            boolean inReach = t >= resolvedFrom && t < resolvedFrom + RESOLVER_REACH;
            if (valence < 0 && inReach && t >= negatedUntil) {
                resolvedFrom = end;
            } else if (valence != 0) {
                opinions.add(opinion(t, length, valence * weight));
            }
        }

        /** Tells whether an expression has a negator of its own, which is in its valence already. */
        private boolean isNegated(int t, int length) {
            for (int i = t; length > 1 && i < t + length; i++) {
                if (small.is(i, Role.NEGATOR)) {
                    return true;
                }
            }
            return false;
        }

        private Opinion opinion(int t, int length, double weighted) {
            double value = weighted;
            int from = t;
            if (t < strengthUntil) {
                value *= strength;
                strengthUntil = 0;
            }
            if (tokens.allCaps(t)) {
                value *= SHOUTED;
            }
            if (negator >= 0 && t < negatedUntil && !isNegated(t, length)) {
                value *= value > 0 ? NEGATED_POSITIVE : NEGATED_NEGATIVE;
                from = negator;
                negator = -1;
            } else if (value > 0) {
                value *= turned;
            }
            return new Opinion(from, t + length, value);
        }
    }
}
