package org.feedbacknlp.core.sentiment;

import java.util.List;
import org.feedbacknlp.api.layer.TokenHash;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.core.text.ClauseSplitter;
import org.feedbacknlp.core.text.Grammar.Role;
import org.feedbacknlp.core.text.PhraseTable;
import org.feedbacknlp.core.text.Ranges;
import org.feedbacknlp.core.text.SmallWords;
import org.feedbacknlp.core.text.TokenBuffer;
import org.feedbacknlp.core.text.WordSet;

/** One walk over one clause, from its first token to its last. */
final class ClauseWalk {
    private static final double NEGATED_POSITIVE = -0.75;
    private static final double NEGATED_NEGATIVE = -0.45;
    private static final double NEGATED_WANTED = -1.8;
    private static final double BOOSTED = 1.35;
    private static final double DAMPENED = 0.6;
    private static final double SHOUTED = 1.2;
    private static final double PAST = -0.5;
    private static final double PAST_NEGATIVE = 0.15;
    private static final double EXPECTED = -0.4;
    private static final double EXPECTED_NEGATIVE = 0.4;
    private static final double WISHED = -0.5;
    private static final double OF_RIVAL = -0.5;
    private static final double RESOLVED = -0.3;
    private static final int STRENGTH_REACH = 3;
    private static final int RESOLVER_REACH = 3;
    private static final int COMPARED_REACH = 3;
    private static final long THAN = TokenHash.of("than");
    private static final WordSet YOU = WordSet.of("you", "yours", "your");
    private static final WordSet OF_A_NAME =
            WordSet.of("was", "is", "has", "had", "helped", "said", "asked", "told", "at");
    private static final long FROM = TokenHash.of("from");
    private static final WordSet BEFORE_OBJECT = WordSet.of("with", "by", "about");
    private static final int OBJECT_REACH = 6;
    private static final long I = TokenHash.of("i");

    private final TokenBuffer tokens;
    private final int first;
    private final int end;
    private final int sentenceEnd;
    private final OpinionLexicon lexicon;
    private final PhraseTable<Double> valences;
    private final SmallWords small;
    private final double weight;
    private final Aside aside;
    private int negator = -1;
    private int negatedUntil;
    private double strength = 1;
    private int strengthUntil;
    private int resolvedFrom;
    private double turned = 1;
    private double turnedNegative = 1;
    private boolean wished;
    private boolean ofRival;
    private int objectUntil;
    private int before;

    ClauseWalk(
            TokenBuffer tokens,
            Ranges clauses,
            int clause,
            OpinionLexicon lexicon,
            SmallWords small,
            double weight,
            Aside aside) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.small = small;
        this.weight = weight;
        this.aside = aside;
        first = clauses.first(clause);
        end = clauses.end(clause);
        sentenceEnd = sentenceEnd(clauses, clause);
        resolvedFrom = end;
        valences = lexicon.valences();
    }

    private static int sentenceEnd(Ranges clauses, int clause) {
        int next = clause + 1;
        boolean goesOn = next < clauses.count()
                && ClauseSplitter.sentence(clauses.tag(next)) == ClauseSplitter.sentence(clauses.tag(clause));
        return goesOn ? clauses.end(next) : clauses.end(clause);
    }

    /**
     * Walks.
     *
     * @param opinions takes what is found
     * @param from where the clause before ended, if an expression of it reaches into this one
     * @return the token behind the last that was read
     */
    int run(List<Opinion> opinions, int from) {
        before = opinions.size();
        int t = Math.max(first, from);
        while (t < end) {
            if (tokens.foreign(t)) {
                t++;
                continue;
            }
            int words = small.length(t);
            if (small.is(t, Role.RESOLVER)) {
                resolve(opinions, t, words);
            }
            long hit = valences.find(tokens, t, sentenceEnd);
            int length = PhraseTable.length(hit);
            if (length > 0 && length >= words && !(length <= words && onlyScales(t, words)) && !isName(t, length)) {
                add(opinions, t, length, valences.at(hit));
                noteNegator(t, length, words);
                t += length;
            } else {
                if (words > 0) {
                    note(t, words);
                }
                miss(opinions, t);
                t += Math.max(1, words);
            }
        }
        return t;
    }

    /** Takes the trouble for over that is said to be, and looks out for what follows: "they solved my problem". */
    private void resolve(List<Opinion> opinions, int t, int words) {
        if (t < negatedUntil) {
            return;
        }
        int last = opinions.size() - 1;
        if (last >= before && opinions.get(last).value() < 0) {
            Opinion trouble = opinions.get(last);
            opinions.set(last, trouble.turned(RESOLVED * trouble.value()));
        }
        resolvedFrom = t + words + 1; // "handled badly" is no trouble that was handled
    }

    /** Tells whether a word such as "terribly" stands before an opinion and has none of its own there. */
    private boolean onlyScales(int t, int words) {
        boolean scales = small.is(t, Role.BOOSTER) || small.is(t, Role.DAMPENER);
        return scales && t + words < end && valences.find(tokens, t + words, end) != PhraseTable.NONE;
    }

    /** Tells whether a word such as "Joy" is a name here: its capital is not that of a beginning. */
    private boolean isName(int t, int length) {
        boolean written = length == 1 && tokens.capital(t) && !tokens.allCaps(t) && lexicon.mayBeName(tokens.hash(t));
        return written && (isInside(t) || t + 1 < end && opensWithName(t));
    }

    private boolean isInside(int t) {
        return t > 0
                && (tokens.kind(t - 1) == TokenKind.WORD || tokens.text().charAt(tokens.normalizedStart(t - 1)) == ',');
    }

    /** Tells whether a sentence begins as "Joy from support" does, and not as "Nice from the start". */
    private boolean opensWithName(int t) {
        long next = tokens.hash(t + 1);
        return OF_A_NAME.contains(next) || next == FROM && lexicon.mayBePerson(tokens.hash(t));
    }

    /** An expression such as "lack of" or "still not" is an opinion, and turns what follows as well. */
    private void noteNegator(int t, int length, int words) {
        int last = t + length - 1;
        if (length > 1 && words == length && (small.is(t, Role.NEGATOR) || small.is(t, Role.WISH))) {
            note(t, words);
        } else if (length > 1 && small.is(last, Role.NEGATOR)) {
            note(last, 1);
        }
    }

    private void note(int t, int words) {
        if (small.is(t, Role.NEGATOR)) {
            negator = t;
            negatedUntil = t + words + small.reach(t);
            aside.open(tokens, t, t + words);
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
            turnedNegative = lexicon.readsTimes() ? PAST_NEGATIVE : 1;
        } else if (small.is(t, Role.EXPECTATION)) {
            turned = EXPECTED;
            turnedNegative = lexicon.readsTimes() ? EXPECTED_NEGATIVE : 1;
        }
        wished |= small.is(t, Role.WISH);
        ofRival |= small.is(t, Role.RIVAL);
    }

    /** Takes a thing for missed that a customer counts on, where it is negated: "nobody answered". */
    private void miss(List<Opinion> opinions, int t) {
        if (negator < 0 || t >= negatedUntil || t <= negator || negator > 0 && tokens.hash(negator - 1) == I) {
            return;
        }
        long hit = lexicon.wanted().find(tokens, t, end);
        if (hit != PhraseTable.NONE) {
            double value = NEGATED_WANTED * weight;
            opinions.add(new Opinion(negator, t + PhraseTable.length(hit), value, NEGATED_WANTED, true));
            negator = -1;
        }
    }

    /** Tells whether a face or another picture stands here: who sends one says how they feel, whatever the words are about. */
    private boolean isPicture(int t) {
        return tokens.kind(t) == TokenKind.EMOJI || tokens.kind(t) == TokenKind.EMOTICON;
    }

    private void add(List<Opinion> opinions, int t, int length, double valence) {
        boolean inReach = t >= resolvedFrom && t < resolvedFrom + RESOLVER_REACH;
        if (valence < 0 && inReach && t >= negatedUntil) {
            resolvedFrom = end;
        } else if (valence != 0 && !(valence > 0 && t < objectUntil)) {
            opinions.add(opinion(t, length, valence));
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

    private Opinion opinion(int t, int length, double valence) {
        double value = valence;
        int from = t;
        if (t < strengthUntil) {
            value *= strength;
            strengthUntil = 0;
        }
        if (tokens.allCaps(t)) {
            value *= SHOUTED;
        }
        boolean negated = negator >= 0 && t < negatedUntil;
        if ((negated || aside.reaches(t)) && !isNegated(t, length)) {
            value *= value > 0 ? NEGATED_POSITIVE : NEGATED_NEGATIVE;
            from = negated ? negator : t;
            negator = negated ? -1 : negator;
            aside.close();
            boolean hasObject = valence > 0
                    && t + length < end
                    && (BEFORE_OBJECT.contains(tokens.hash(t + length))
                            || BEFORE_OBJECT.contains(tokens.hash(t + length - 1)));
            objectUntil = hasObject ? t + length + OBJECT_REACH : objectUntil;
            return new Opinion(from, t + length, seen(t + length, value) * weight, value, true);
        }
        double told = value > 0 ? value * turned : value * turnedNegative;
        double seen = seen(t + length, told);
        boolean firm = length > 1 || seen * value < 0 || isPicture(t);
        return new Opinion(from, t + length, seen * weight, value, firm);
    }

    /** Weighs who it is said of: what is wished for is missed, and praise for another is none. */
    private double seen(int behind, double value) {
        if (value <= 0) {
            return value;
        }
        if (wished) {
            return value * WISHED;
        }
        return ofRival || thanYou(behind) ? value * OF_RIVAL : value;
    }

    private boolean thanYou(int behind) {
        int last = Math.min(end - 1, behind + COMPARED_REACH);
        for (int t = behind; t < last; t++) {
            if (tokens.hash(t) == THAN) {
                return YOU.contains(tokens.hash(t + 1));
            }
        }
        return false;
    }
}
