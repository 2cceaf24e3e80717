package org.feedbacknlp.core.topic;

import java.util.Arrays;
import org.feedbacknlp.api.layer.Clauses.Link;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.core.text.ClauseSplitter;
import org.feedbacknlp.core.text.Grammar.Role;
import org.feedbacknlp.core.text.Ranges;
import org.feedbacknlp.core.text.SmallWords;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TokenBuffer;
import org.feedbacknlp.core.text.WordSet;

/**
 * The places of one text that name what an opinion may be about, and which of them share one: "the food and the service were bad" is one
 * opinion of both. A place that is itself an opinion, such as "slow", is about something else.
 */
final class Aspects {
    private static final int NONE = -1;
    private static final int LONGEST_LINK = 4;
    private static final int MOST_TOGETHER = 8;
    private static final WordSet OF = WordSet.of("of", "von", "vom", "de", "du", "des", "del", "di", "van", "da", "do");

    private final TextDocument text;
    private final SpanRanges places;
    private final SpanRanges opinions;
    private final Between between;
    private final SmallWords small;
    private final int[] group;
    private final int[] clauses;

    Aspects(TextDocument text, SpanRanges places, SpanRanges opinions, Between between) {
        this.between = between;
        small = text.smallWords();
        this.text = text;
        this.places = places;
        this.opinions = opinions;
        clauses = places.clauses(text.clauseRanges());
        group = new int[places.count()];
        gather();
    }

    private void gather() {
        Arrays.fill(group, NONE);
        int opinion = 0;
        int before = NONE;
        int together = 0;
        for (int p = 0; p < group.length; p++) {
            while (opinion < opinions.count() && opinions.end(opinion) <= places.first(p)) {
                opinion++;
            }
            if (opinion < opinions.count() && between.isMereOpinion(opinion, places, p)) {
                continue;
            }
            together++;
            boolean joined = before != NONE && together <= MOST_TOGETHER && isJoined(before, p);
            group[p] = joined ? group[before] : p;
            together = joined ? together : 1;
            before = p;
        }
    }

    private boolean isJoined(int before, int p) {
        int from = places.end(before);
        int end = places.first(p);
        if (from > end) {
            return true;
        }
        return between.isPlain(from, end)
                && links(from, end)
                && (clauses[before] == clauses[p] || isOneSubject(before, p));
    }

    /** Tells whether a clause that seems to begin with the second name does not: "the food and the service were bad". */
    private boolean isOneSubject(int before, int p) {
        Ranges ranges = text.clauseRanges();
        int clause = clauses[p];
        if (clause != clauses[before] + 1 || ClauseSplitter.link(ranges.tag(clause)) != Link.COORDINATION) {
            return false;
        }
        boolean opens = !between.namesAThing(ranges.first(clauses[before]), places.first(group[before]));
        return opens || between.isPlain(places.end(p), ranges.end(clause));
    }

    /** Tells whether what stands between two names makes one list of them, or one name. */
    private boolean links(int from, int end) {
        if (end - from > LONGEST_LINK) {
            return false;
        }
        boolean joins = from == end;
        for (int t = from; t < end; t++) {
            boolean link = isInList(t)
                    || small.is(t, Role.COORDINATION)
                    || OF.contains(text.tokens().hash(t));
            if (!link && !small.is(t, Role.SUBJECT)) {
                return false;
            }
            joins |= link;
        }
        return joins;
    }

    private boolean isInList(int t) {
        TokenBuffer tokens = text.tokens();
        boolean mark = tokens.kind(t) == TokenKind.PUNCTUATION || tokens.kind(t) == TokenKind.SYMBOL;
        char c = tokens.text().charAt(tokens.normalizedStart(t));
        return mark && (c == ',' || c == '/' || c == '&' || c == '+');
    }

    /** Tells whether a place names something that an opinion may be about. */
    boolean isName(int place) {
        return group[place] != NONE;
    }

    /** Returns the first of the places that share the opinions of a name. */
    int group(int place) {
        return group[place];
    }

    /** Returns the clause that a place begins in. */
    int clause(int place) {
        return clauses[place];
    }
}
