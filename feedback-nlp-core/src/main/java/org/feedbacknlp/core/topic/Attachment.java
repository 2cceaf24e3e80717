package org.feedbacknlp.core.topic;

import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.core.text.ClauseSplitter;
import org.feedbacknlp.core.text.Grammar.Role;
import org.feedbacknlp.core.text.Ranges;
import org.feedbacknlp.core.text.SmallWords;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.WordSet;

/**
 * Finds what each opinion of a text is about. Of several names in its clause that is the nearest, where a mark and a conjunction make
 * the way longer, and "was" before an opinion tells of the name before it. An opinion in a clause without a name is about the name before
 * it that has none yet, or that a pronoun takes up again. Used for one text.
 */
final class Attachment {
    private static final int NONE = -1;
    private static final WordSet PRONOUNS = WordSet.of(
            "it", "it's", "its", "it'll", "they", "they're", "theyre", "this", "these", "that", "that's", "thats",
            "which", "he", "he's", "she", "she's", "who", "them", "es", "sie", "er", "das", "dies", "diese", "il",
            "elle", "ils", "elles", "ce", "c'est", "ça", "eso", "esto", "ellos", "ellas");

    private final TextDocument text;
    private final SpanRanges places;
    private final SpanRanges opinions;
    private final Between between;
    private final Aspects aspects;
    private final int[] clauses;
    private final List<List<Integer>> about = new ArrayList<>();

    Attachment(TextDocument text, SpanRanges places, SpanRanges opinions) {
        this.text = text;
        this.places = places;
        this.opinions = opinions;
        between = new Between(text, opinions);
        aspects = new Aspects(text, places, opinions, between);
        clauses = opinions.clauses(text.clauseRanges());
        for (int p = 0; p < places.count(); p++) {
            about.add(new ArrayList<>(2));
        }
        acrossClauses(inClause(inside()));
        shareWithNeighbours();
    }

    /** Returns the opinions about a place: its own, and those of the names that it stands together with. */
    List<Integer> of(int place) {
        List<Integer> own = about.get(place);
        if (!aspects.isName(place) || aspects.group(place) == place) {
            return own;
        }
        List<Integer> all = new ArrayList<>(about.get(aspects.group(place)));
        all.addAll(own);
        return all;
    }

    private int sentence(int place) {
        return sentenceOf(aspects.clause(place));
    }

    private int sentenceOf(int clause) {
        return ClauseSplitter.sentence(text.clauseRanges().tag(clause));
    }

    /** Gives opinions to the places that they are, or that they stand in; returns those that may be about others as well. */
    private List<Integer> inside() {
        List<Integer> free = new ArrayList<>(opinions.count());
        int from = 0;
        for (int o = 0; o < opinions.count(); o++) {
            while (from < places.count() && places.end(from) <= opinions.first(o)) {
                from++;
            }
            boolean taken = false;
            for (int p = from; p < places.count() && places.first(p) < opinions.end(o); p++) {
                if (opinions.meets(o, places, p)) {
                    about.get(p).add(o);
                    taken |= !between.isMereOpinion(o, places, p);
                }
            }
            if (!taken) {
                free.add(o);
            }
        }
        return free;
    }

    /** Gives opinions to the nearest names in their clauses; returns those whose clauses have none. */
    private List<Integer> inClause(List<Integer> free) {
        List<Integer> left = new ArrayList<>();
        int after = 0;
        int before = NONE;
        for (int o : free) {
            while (after < places.count() && (places.first(after) < opinions.end(o) || !aspects.isName(after))) {
                before = aspects.isName(after) ? after : before;
                after++;
            }
            boolean hasBefore = before != NONE && aspects.clause(before) == clauses[o];
            boolean hasAfter = after < places.count() && aspects.clause(after) == clauses[o];
            if (!hasBefore && !hasAfter) {
                left.add(o);
                continue;
            }
            hasBefore = hasBefore && !isParted(o, before);
            hasAfter = hasAfter && !isParted(o, after);
            if (hasBefore && (!hasAfter || between.isNearer(places.end(before), o, places.first(after)))) {
                attach(o, before);
            } else if (hasAfter) {
                attach(o, after);
            }
        }
        return left;
    }

    private boolean isParted(int opinion, int name) {
        return between.isParted(opinion, places.first(name), places.end(name));
    }

    private void attach(int opinion, int name) {
        about.get(aspects.group(name)).add(opinion);
    }

    /** Gives opinions to names of other clauses of the sentence, or of the sentence before. */
    private void acrossClauses(List<Integer> free) {
        boolean[] had = new boolean[places.count()];
        for (int p = 0; p < had.length; p++) {
            had[p] = !about.get(p).isEmpty();
        }
        int after = 0;
        int before = NONE;
        for (int o : free) {
            while (after < places.count() && (aspects.clause(after) <= clauses[o] || !aspects.isName(after))) {
                before = aspects.isName(after) ? after : before;
                after++;
            }
            int name = nameFor(o, before, after);
            boolean goesOn = name != NONE && sentence(name) == sentenceOf(clauses[o]) && takesUp(o);
            if (name != NONE && (goesOn || !had[aspects.group(name)])) {
                attach(o, name);
            }
        }
    }

    private int nameFor(int opinion, int before, int after) {
        int sentence = sentenceOf(clauses[opinion]);
        if (before != NONE && sentence(before) == sentence) {
            return before;
        }
        if (after < places.count() && sentence(after) == sentence) {
            return after;
        }
        return before != NONE && sentence(before) == sentence - 1 ? before : NONE;
    }

    /** Tells whether a clause goes on about what was named, by a pronoun that opens it or that is the object of the opinion. */
    private boolean takesUp(int opinion) {
        Ranges ranges = text.clauseRanges();
        int t = ranges.first(clauses[opinion]);
        int end = ranges.end(clauses[opinion]);
        while (t < end - 1 && opens(t)) {
            t++;
        }
        int last = opinions.end(opinion) - 1;
        return isPronoun(t) || isPronoun(last) || last + 1 < end && isPronoun(last + 1);
    }

    private boolean isPronoun(int t) {
        return PRONOUNS.contains(text.tokens().hash(t));
    }

    private boolean opens(int t) {
        SmallWords small = text.smallWords();
        return text.tokens().kind(t) == TokenKind.PUNCTUATION
                || small.is(t, Role.CONTRAST)
                || small.is(t, Role.CONCESSION)
                || small.is(t, Role.CONDITION)
                || small.is(t, Role.COORDINATION);
    }

    /** Lets a name that has no opinion share that of a place beside it: "an easy to use app". */
    private void shareWithNeighbours() {
        for (int p = 0; p < places.count(); p++) {
            if (aspects.isName(p) && aspects.group(p) == p && about.get(p).isEmpty()) {
                share(p, p - 1);
                share(p, p + 1);
            }
        }
    }

    private void share(int place, int beside) {
        if (beside < 0 || beside >= places.count() || aspects.clause(beside) != aspects.clause(place)) {
            return;
        }
        int first = Math.max(places.first(place), places.first(beside));
        int end = Math.min(places.end(place), places.end(beside));
        for (int o : about.get(beside)) {
            if (between.isNear(end, first) && opinions.meets(o, places, beside)) {
                about.get(place).add(o);
            }
        }
    }
}
