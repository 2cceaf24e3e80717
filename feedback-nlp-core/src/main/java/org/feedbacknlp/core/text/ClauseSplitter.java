package org.feedbacknlp.core.text;

import java.util.List;
import org.feedbacknlp.api.layer.Clauses.Link;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.core.text.Grammar.Role;

/**
 * Parts sentences where feeling may turn: at contrasts, concessions and conditions, at semicolons and dashes, and at a comma or a
 * conjunction that a new subject follows. Linear. Stateless and thread-safe.
 */
public final class ClauseSplitter {
    private static final int SHORTEST = 2;
    private static final List<Link> LINKS = List.of(Link.values());

    /** Makes a splitter. */
    public ClauseSplitter() {}

    /**
     * Parts the sentences of a text.
     *
     * @param tokens the tokens
     * @param sentences the sentences
     * @param small the small words among the tokens
     * @param out takes one range a clause, whose tag holds the sentence and the {@link Link}
     */
    public void split(TokenBuffer tokens, Ranges sentences, SmallWords small, Ranges out) {
        out.clear();
        for (int s = 0; s < sentences.count(); s++) {
            splitSentence(tokens, sentences.first(s), sentences.end(s), s, small, out);
        }
    }

    private static void splitSentence(
            TokenBuffer tokens, int first, int end, int sentence, SmallWords small, Ranges out) {
        int start = first;
        Link link = linkOf(small, first);
        boolean conceding = link == Link.CONCESSION || link == Link.CONDITION;
        for (int t = behind(small, first); t < end; t = behind(small, t)) {
            Link next = linkAt(tokens, t, end, small, conceding);
            if (next != Link.START && t - start >= (next == Link.COORDINATION ? SHORTEST : 1)) {
                out.add(start, t, tag(sentence, link));
                start = t;
                link = next;
                conceding = next == Link.CONCESSION || next == Link.CONDITION;
            }
        }
        out.add(start, end, tag(sentence, link));
    }

    /** Returns the token behind the small word at {@code t}: "though" inside "even though" links nothing by itself. */
    private static int behind(SmallWords small, int t) {
        return t + Math.max(1, small.length(t));
    }

    /** Returns what begins at token {@code t}, {@link Link#START} where no clause does. */
    private static Link linkAt(TokenBuffer tokens, int t, int end, SmallWords small, boolean conceding) {
        boolean afterMark = tokens.kind(t - 1) == TokenKind.PUNCTUATION && breaks(tokens, t - 1);
        int length = small.length(t);
        if (length > 0) {
            Link link = linkOf(small, t);
            if (link != Link.START) {
                return link;
            }
            boolean joins = small.is(t, Role.COORDINATION) && t + length < end && small.is(t + length, Role.SUBJECT);
            if (joins || afterMark && small.is(t, Role.SUBJECT)) {
                return Link.COORDINATION;
            }
        }
        boolean comma = afterMark && tokens.text().chars[tokens.normalizedStart(t - 1)] == ',';
        return afterMark && (!comma || conceding) ? Link.COORDINATION : Link.START;
    }

    private static Link linkOf(SmallWords small, int t) {
        if (small.is(t, Role.CONTRAST)) {
            return Link.CONTRAST;
        }
        if (small.is(t, Role.CONCESSION)) {
            return Link.CONCESSION;
        }
        return small.is(t, Role.CONDITION) ? Link.CONDITION : Link.START;
    }

    private static boolean breaks(TokenBuffer tokens, int t) {
        char c = tokens.text().chars[tokens.normalizedStart(t)];
        boolean dash = c == '-' && tokens.has(t, TokenBuffer.SPACED);
        return c == ',' || c == ';' || c == '\u2013' || c == '\u2014' || c == '\u3001' || c == '\u060c' || dash;
    }

    private static int tag(int sentence, Link link) {
        return sentence * LINKS.size() + link.ordinal();
    }

    /**
     * Returns the sentence that a clause belongs to.
     *
     * @param tag the clause's tag
     * @return the sentence's index
     */
    public static int sentence(int tag) {
        return tag / LINKS.size();
    }

    /**
     * Returns what ties a clause to the one before.
     *
     * @param tag the clause's tag
     * @return the link
     */
    public static Link link(int tag) {
        return LINKS.get(tag % LINKS.size());
    }
}
