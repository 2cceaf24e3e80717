package org.feedbacknlp.core.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.core.text.Ranges;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TokenBuffer;

/** Spans of one text as ranges of its tokens, in the order of the text. */
final class SpanRanges {
    private final List<Span> spans;
    private final int[] firsts;
    private final int[] ends;

    private SpanRanges(List<Span> spans, int[] firsts, int[] ends) {
        this.spans = spans;
        this.firsts = firsts;
        this.ends = ends;
    }

    /** Takes where topics are mentioned; what two topics share is one place. */
    static SpanRanges ofMentions(TextDocument text, Collection<List<Evidence>> mentions) {
        List<Span> all = new ArrayList<>();
        for (List<Evidence> ofTopic : mentions) {
            for (Evidence one : ofTopic) {
                all.add(one.span());
            }
        }
        Collections.sort(all);
        List<Span> once = new ArrayList<>(all.size());
        for (Span span : all) {
            if (once.isEmpty() || !once.get(once.size() - 1).equals(span)) {
                once.add(span);
            }
        }
        return of(text, once);
    }

    /** Takes opinions in the order of the text. */
    static SpanRanges ofOpinions(TextDocument text, List<Evidence> opinions) {
        List<Span> spans = new ArrayList<>(opinions.size());
        for (Evidence opinion : opinions) {
            spans.add(opinion.span());
        }
        return of(text, spans);
    }

    private static SpanRanges of(TextDocument text, List<Span> spans) {
        TokenBuffer tokens = text.tokens();
        int[] firsts = new int[spans.size()];
        int[] ends = new int[spans.size()];
        int first = 0;
        for (int i = 0; i < firsts.length; i++) {
            Span span = spans.get(i);
            while (first < tokens.count() && tokens.end(first) <= span.start()) {
                first++;
            }
            int end = first;
            while (end < tokens.count() && tokens.start(end) < span.end()) {
                end++;
            }
            firsts[i] = first;
            ends[i] = end;
        }
        return new SpanRanges(spans, firsts, ends);
    }

    int count() {
        return firsts.length;
    }

    int first(int i) {
        return firsts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** Returns the clause that each place begins in. */
    int[] clauses(Ranges clauses) {
        int[] found = new int[firsts.length];
        int c = 0;
        for (int i = 0; i < found.length; i++) {
            while (c < clauses.count() - 1 && clauses.end(c) <= firsts[i]) {
                c++;
            }
            found[i] = c;
        }
        return found;
    }

    /** Returns the place of a span, below 0 if there is none. */
    int find(Span span) {
        return Collections.binarySearch(spans, span);
    }

    /** Tells whether place {@code i} covers a place of others wholly. */
    boolean covers(int i, SpanRanges others, int other) {
        return firsts[i] <= others.firsts[other] && others.ends[other] <= ends[i];
    }

    /** Tells whether place {@code i} shares a token with a place of others. */
    boolean meets(int i, SpanRanges others, int other) {
        return Math.max(firsts[i], others.firsts[other]) < Math.min(ends[i], others.ends[other]);
    }
}
