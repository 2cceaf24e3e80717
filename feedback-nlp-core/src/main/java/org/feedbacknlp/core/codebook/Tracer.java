package org.feedbacknlp.core.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.rule.Rule;
import org.feedbacknlp.api.rule.match.Conditions;
import org.feedbacknlp.api.rule.match.Evaluation;
import org.feedbacknlp.api.rule.match.Hit;
import org.feedbacknlp.api.rule.match.Node;
import org.feedbacknlp.core.text.TextDocument;

/**
 * Says of each part of a rule what it found, and of one that found nothing what came nearest. Tells words of rules and distances, never
 * a word of the verbatim that no rule has. Used by one thread at a time.
 *
 * @param places where the words stand
 * @param verbatim what conditions are asked of
 * @param document the text
 */
record Tracer(TokenPlaces places, Verbatim verbatim, TextDocument document) {
    private static final int MOST_NAMED = 20;

    Trace trace(Node node) {
        return trace(node, Trace.Role.WANTED);
    }

    private Trace trace(Node node, Trace.Role role) {
        List<Hit> hits = evaluation().find(node);
        List<Trace> parts = new ArrayList<>();
        for (Node part : node.parts()) {
            boolean unwanted = node.excludes() && !parts.isEmpty();
            parts.add(trace(part, unwanted ? Trace.Role.UNWANTED : Trace.Role.WANTED));
        }
        Optional<String> reason = hits == null ? Optional.of(reason(node)) : Optional.empty();
        return new Trace(
                node.rule().toString(), role, hits != null, hits == null ? List.of() : spans(hits), reason, parts);
    }

    private Evaluation evaluation() {
        return new Evaluation(places);
    }

    /** Returns the spans of the words that made some hits: neighbours as one, each once. */
    List<Span> spans(List<Hit> hits) {
        return spans(hits, new HashSet<>());
    }

    /** As {@link #spans(List)}, and notes those that were found despite a slip of the pen. */
    List<Span> spans(List<Hit> hits, Set<Span> slips) {
        int[] runs = Hit.runs(hits);
        List<Span> spans = new ArrayList<>(runs.length / 2);
        for (int i = 0; i < runs.length; i += 2) {
            Span span = places.span(document, runs[i], runs[i + 1] + 1);
            spans.add(span);
            if (places.hasSlip(runs[i], runs[i + 1])) {
                slips.add(span);
            }
        }
        return spans;
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
        return node.parts().isEmpty() ? node.rule() + " is not in the text" : reasonOfPair(node);
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
        boolean any = some.count() == 1;
        if (any && best == 0 && missing.size() > MOST_NAMED) {
            return "none of " + missing.size() + " alternatives is in the text";
        }
        if (any && best == 0) {
            return some.rule() + " is not in the text";
        }
        String why = reason(nearest);
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
        return node.parts().stream().mapToInt(this::wordsThere).sum();
    }

    private String reasonOfPair(Node node) {
        Node wanted = node.parts().get(0);
        Node other = node.parts().get(1);
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
                ? tooFar(near, ones, others)
                : word(wanted, ones.get(0)) + " and " + word(other, others.get(0)) + " stand in different "
                        + (((Node.Together) node).rule().part() == Rule.Part.SENTENCE ? "sentences" : "clauses");
    }

    /** Returns the rule's own word that stands at the beginning of a find. */
    private String word(Node node, Hit hit) {
        if (node instanceof Node.Word word) {
            return places.isAt(word.word(), hit.first()) ? word.rule().toString() : "";
        }
        if (node instanceof Node.Phrase) {
            return node.rule().toString();
        }
        for (Node part : node.parts()) {
            String word = word(part, hit);
            if (!word.isEmpty()) {
                return word;
            }
        }
        return "";
    }

    private String tooFar(Node.Near node, List<Hit> ones, List<Hit> others) {
        Rule.Near near = node.rule();
        int least = Integer.MAX_VALUE;
        Hit left = ones.get(0);
        Hit right = others.get(0);
        for (Hit one : ones) {
            for (Hit other : others) {
                int distance = one.distance(other);
                if (distance > 0 && distance < least) {
                    least = distance;
                    left = one;
                    right = other;
                }
            }
        }
        String here = word(node.left(), left);
        String there = word(node.right(), right);
        if (least == Integer.MAX_VALUE) {
            return here + " and " + there + " are the same words";
        }
        return least <= near.distance()
                ? here + " stands behind " + there + ", the rule wants it before"
                : there + " is " + least + " words from " + here + ", the rule wants at most " + near.distance();
    }
}
