package org.feedbacknlp.core.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.rule.Rule;
import org.feedbacknlp.core.text.TextDocument;
import org.jspecify.annotations.Nullable;

/**
 * Says of each part of a rule what it found, and of one that found nothing what came nearest. Tells words of rules and distances, never
 * a word of the verbatim that no rule has. Used by one thread at a time.
 *
 * @param places where the words stand
 * @param verbatim what conditions are asked of
 * @param document the text
 */
record Tracer(Places places, Verbatim verbatim, TextDocument document) {
    Trace trace(Node node) {
        List<Hit> hits = evaluation().find(node);
        List<Trace> parts = new ArrayList<>();
        for (Node part : parts(node)) {
            parts.add(trace(part));
        }
        Optional<String> reason = hits == null ? Optional.of(reason(node)) : Optional.empty();
        return new Trace(node.rule().toString(), hits != null, hits == null ? List.of() : spans(hits), reason, parts);
    }

    private Evaluation evaluation() {
        return new Evaluation(places, verbatim);
    }

    /** Returns the spans of the words that made some hits: neighbours as one, each once. */
    List<Span> spans(List<Hit> hits) {
        int[] all = hits.stream()
                .flatMapToInt(hit -> java.util.Arrays.stream(hit.places()))
                .sorted()
                .distinct()
                .toArray();
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= all.length; i++) {
            if (i == all.length || all[i] != all[i - 1] + 1) {
                spans.add(places.span(document, all[start], all[i - 1] + 1));
                start = i;
            }
        }
        return spans;
    }

    private static List<Node> parts(Node node) {
        if (node instanceof Node.Some some) {
            return some.parts();
        }
        if (node instanceof Node.Without without) {
            return List.of(without.wanted(), without.other());
        }
        if (node instanceof Node.Near near) {
            return List.of(near.left(), near.right());
        }
        if (node instanceof Node.NotNear apart) {
            return List.of(apart.wanted(), apart.other());
        }
        if (node instanceof Node.Together together) {
            return List.of(together.left(), together.right());
        }
        if (node instanceof Node.Apart apart) {
            return List.of(apart.wanted(), apart.other());
        }
        return node instanceof Node.Exclude exclude ? List.of(exclude.wanted(), exclude.whole()) : List.of();
    }

    /** Says why a rule that does not hold does not: the condition that was nearest to holding. */
    String reason(Node node) {
        if (node instanceof Node.Some some) {
            return reasonOfSome(some);
        }
        if (node instanceof Node.Field field) {
            String value = Conditions.value(field.rule(), verbatim);
            return value == null
                    ? "there is no " + field.rule().name() + ", the rule wants " + field.rule()
                    : field.rule().name() + " is not as the rule wants it: " + field.rule();
        }
        if (node instanceof Node.Phrase) {
            return node.rule() + " is not in the text as it stands";
        }
        return parts(node).isEmpty() ? node.rule() + " is not in the text" : reasonOfPair(node);
    }

    private String reasonOfSome(Node.Some some) {
        List<Node> missing = new ArrayList<>();
        for (Node part : some.parts()) {
            if (evaluation().find(part) == null) {
                missing.add(part);
            }
        }
        Node nearest = missing.get(0);
        int best = -1;
        for (Node part : missing) {
            int there = wordsThere(part);
            if (there > best) {
                best = there;
                nearest = part;
            }
        }
        int holding = some.parts().size() - missing.size();
        String why = reason(nearest);
        boolean any = some.count() == 1;
        boolean all = some.count() == some.parts().size();
        return any || all ? why : holding + " of the " + some.count() + " parts that are wanted hold; " + why;
    }

    private int wordsThere(Node node) {
        if (node instanceof Node.Word word) {
            return Math.min(1, places.count(word.word()));
        }
        if (node instanceof Node.Phrase phrase) {
            int there = 0;
            for (Node.Word word : phrase.words()) {
                there += Math.min(1, places.count(word.word()));
            }
            return there;
        }
        return parts(node).stream().mapToInt(this::wordsThere).sum();
    }

    private String reasonOfPair(Node node) {
        Node wanted = parts(node).get(0);
        Node other = parts(node).get(1);
        List<Hit> ones = evaluation().find(wanted);
        List<Hit> others = evaluation().find(other);
        if (ones == null) {
            return reason(wanted);
        }
        if (node instanceof Node.Without) {
            return other.rule() + " is in the text, and the rule wants it not to be";
        }
        if (node instanceof Node.NotNear || node instanceof Node.Apart || node instanceof Node.Exclude) {
            return "every " + wanted.rule() + " is left out by " + other.rule();
        }
        if (others == null) {
            return reason(other);
        }
        return node instanceof Node.Near near
                ? tooFar(near.rule(), ones, others)
                : wanted.rule() + " and " + other.rule() + " stand in different "
                        + (((Node.Together) node).rule().part() == Rule.Part.SENTENCE ? "sentences" : "clauses");
    }

    private static String tooFar(Rule.Near near, List<Hit> ones, List<Hit> others) {
        @Nullable Hit nearest = null;
        int least = Integer.MAX_VALUE;
        for (Hit one : ones) {
            for (Hit other : others) {
                int distance = one.distance(other);
                if (distance > 0 && distance < least) {
                    least = distance;
                    nearest = one;
                }
            }
        }
        if (nearest == null) {
            return near.left() + " and " + near.right() + " are the same words";
        }
        Objects.requireNonNull(nearest);
        return least <= near.distance()
                ? near.left() + " stands behind " + near.right() + ", the rule wants it before"
                : near.right() + " is " + least + " words from " + near.left() + ", the rule wants at most "
                        + near.distance();
    }
}
