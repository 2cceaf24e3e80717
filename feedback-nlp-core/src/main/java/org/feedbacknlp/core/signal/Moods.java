package org.feedbacknlp.core.signal;

import org.feedbacknlp.api.layer.Clauses.Link;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.core.text.ClauseSplitter;
import org.feedbacknlp.core.text.Cue;
import org.feedbacknlp.core.text.Cues;
import org.feedbacknlp.core.text.Grammar.Role;
import org.feedbacknlp.core.text.Ranges;
import org.feedbacknlp.core.text.SmallWords;
import org.feedbacknlp.core.text.TextDocument;
import org.jspecify.annotations.Nullable;

/**
 * Tells in which mood an expression is meant: by who does it, by the negators whose reach it is in, by words such as "almost" and
 * "might" before it in its clause, and by conditions in its sentence. It looks back a dozen words and no further, so that the time
 * stays linear. One text; not thread-safe.
 *
 * <p>The cues of the text must be asked for in their order.
 */
public final class Moods {
    private static final int REACH = 12;
    private static final int NEAR = 4;
    private static final int NEAR_AGENT = 6;
    private static final int OPENING = 2;
    private static final int FARTHER = 2;
    private static final int NEIGHBOURS = 2;
    /** What does not use a negator up. */
    private static final long BESIDE_THE_POINT =
            Cue.STEERING | Cue.bits(Cue.INTERROGATIVE, Cue.RHETORICAL, Cue.NUMBER, Cue.TIMES);

    private static final long AGENTS = Cue.bits(Cue.SELF, Cue.OTHER, Cue.FIRM);

    private final Cues cues;
    private final SmallWords small;
    private final Ranges clauses;
    private int clause;

    /**
     * Opens a text.
     *
     * @param document the text
     */
    public Moods(TextDocument document) {
        cues = document.cues();
        small = document.smallWordsBesideCues();
        clauses = document.clauseRanges();
    }

    /**
     * Tells the mood of what somebody does: leaving, recommending, complaining.
     *
     * @param i the expression
     * @return its mood
     */
    public Modality ofDeed(int i) {
        int from = windowOf(i);
        if (agent(i, from) == Cue.OTHER) {
            return Modality.THIRD_PARTY;
        }
        if (preceded(i, from, Cue.AVERTED)) {
            return Modality.AVERTED;
        }
        if (negated(i, from)) {
            return Modality.NEGATED;
        }
        if (conditioned() || preceded(i, from, Cue.PROVIDED)) {
            return Modality.CONDITIONAL;
        }
        return preceded(i, from, Cue.HYPOTHETICAL) ? Modality.HYPOTHETICAL : Modality.STATED;
    }

    /**
     * Tells the mood of what is so: a defect, a delay, praise.
     *
     * @param i the expression
     * @return its mood; never that of a third party
     */
    public Modality ofFact(int i) {
        int from = windowOf(i);
        if (preceded(i, Math.max(from, cues.first(i) - NEAR), Cue.AVERTED)) {
            return Modality.AVERTED;
        }
        if (negated(i, from)) {
            return Modality.NEGATED;
        }
        if (link() == Link.CONDITION) {
            return Modality.CONDITIONAL;
        }
        return preceded(i, from, Cue.HYPOTHETICAL) ? Modality.HYPOTHETICAL : Modality.STATED;
    }

    /**
     * Tells the mood of a doing that a negator turned: of leaving, where somebody will not come back.
     *
     * @param i the expression, which is negated
     * @return the mood of the opposite; never negated
     */
    public Modality ofTurnedDeed(int i) {
        int from = windowOf(i);
        if (conditioned() || preceded(i, from, Cue.PROVIDED)) {
            return Modality.CONDITIONAL;
        }
        return preceded(i, from, Cue.HYPOTHETICAL) ? Modality.HYPOTHETICAL : Modality.STATED;
    }

    /**
     * Tells whether a word such as "would" stands before an expression in its clause.
     *
     * @param i the expression
     * @param cue what to look for
     * @return true if such a word stands there
     */
    public boolean preceded(int i, Cue cue) {
        return preceded(i, windowOf(i), cue);
    }

    /**
     * Tells whether an expression is in the reach of a negator of its clause.
     *
     * @param i the expression
     * @return true if it is turned
     */
    public boolean negated(int i) {
        return negated(i, windowOf(i));
    }

    /**
     * Finds who does what an expression says: the nearest one named before it in its clause.
     *
     * @param i the expression
     * @return {@link Cue#SELF}, {@link Cue#OTHER}, {@link Cue#FIRM}, or null where nobody is named
     */
    public @Nullable Cue agent(int i) {
        return agent(i, windowOf(i));
    }

    /**
     * Tells whether somebody is named only a few words before an expression.
     *
     * @param i the expression
     * @return true if so
     */
    public boolean agentIsNear(int i) {
        return agent(i, Math.max(windowOf(i), cues.first(i) - NEAR_AGENT)) != null;
    }

    /**
     * Tells whether an expression opens its clause, a word or two before it allowed: "almost left".
     *
     * @param i the expression
     * @return true if it does
     */
    public boolean opens(int i) {
        windowOf(i);
        return cues.first(i) - clauses.first(clause) <= OPENING;
    }

    /**
     * Tells whether an expression is the very first of its clause, or follows a mere "please" or "and".
     *
     * @param i the expression
     * @return true if it is
     */
    public boolean opensBare(int i) {
        windowOf(i);
        int first = cues.first(i);
        int before = clauses.first(clause);
        return first == before || first == before + 1 && small.is(before, Role.COORDINATION);
    }

    /**
     * Returns where the clause of the expression that was asked for last begins.
     *
     * @return its first token
     */
    public int clauseFirst() {
        return clauses.first(clause);
    }

    /**
     * Returns where the clause of the expression that was asked for last ends.
     *
     * @return the token behind its last
     */
    public int clauseEnd() {
        return clauses.end(clause);
    }

    /** Finds the clause of an expression, and where the words begin that are looked at. */
    private int windowOf(int i) {
        int first = cues.first(i);
        while (clause > 0 && clauses.first(clause) > first) {
            clause--;
        }
        while (clause + 1 < clauses.count() && clauses.end(clause) <= first) {
            clause++;
        }
        return Math.max(clauses.first(clause), first - REACH);
    }

    private boolean preceded(int i, int from, Cue cue) {
        for (int k = i - 1; k >= 0 && cues.first(k) >= from; k--) {
            boolean inside = cue == Cue.WOULD && cues.end(k) > cues.first(i);
            if (cues.is(k, cue) && !inside) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Cue agent(int i, int from) {
        for (int k = i; k >= 0 && cues.first(k) >= from; k--) {
            if (cues.is(k, AGENTS)) {
                return cues.is(k, Cue.SELF) ? Cue.SELF : cues.is(k, Cue.OTHER) ? Cue.OTHER : Cue.FIRM;
            }
        }
        return null;
    }

    private boolean negated(int i, int from) {
        int first = cues.first(i);
        int until = -1;
        int t = from;
        while (t < first) {
            int words = Math.max(1, small.length(t));
            if (small.is(t, Role.NEGATOR) && t + words <= first) {
                until = spent(t, i) ? until : t + words + small.reach(t) + FARTHER;
            } else if (small.is(t, Role.RAISER) && t < until) {
                until = first + 1;
            }
            t += words;
        }
        return first < until;
    }

    /** Tells whether a negator is part of an expression before this one: "not working" turns nothing behind it. */
    private boolean spent(int negator, int i) {
        for (int k = i - 1; k >= 0 && cues.first(k) >= negator - REACH; k--) {
            if (cues.first(k) <= negator
                    && negator < cues.end(k)
                    && cues.end(k) <= cues.first(i)
                    && cues.is(k, ~BESIDE_THE_POINT)) {
                return true;
            }
        }
        return false;
    }

    private Link link() {
        return ClauseSplitter.link(clauses.tag(clause));
    }

    /** Tells whether the clause is a condition, or stands in the same sentence beside one. */
    private boolean conditioned() {
        int sentence = ClauseSplitter.sentence(clauses.tag(clause));
        int from = Math.max(0, clause - NEIGHBOURS);
        int to = Math.min(clauses.count() - 1, clause + NEIGHBOURS);
        for (int c = from; c <= to; c++) {
            int tag = clauses.tag(c);
            if (ClauseSplitter.sentence(tag) == sentence && ClauseSplitter.link(tag) == Link.CONDITION) {
                return true;
            }
        }
        return false;
    }
}
