package org.feedbacknlp.api.rule.match;

import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.api.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a rule finds in one text. The time is bounded by the rule's size and by how many finds of one part are kept, whatever the
 * text. Used by one thread at a time.
 */
public final class Evaluation {
    /** So many finds of one part of a rule are kept, those that come first in the text. */
    public static final int MOST_HITS = 100;

    private final Places places;

    /**
     * Makes an evaluation.
     *
     * @param places where the words stand
     */
    public Evaluation(Places places) {
        this.places = places;
    }

    /**
     * Finds a rule.
     *
     * @param node the rule
     * @return what it finds, in the order of the text; empty for conditions, which find nothing; null if it does not hold
     */
    public @Nullable List<Hit> find(Node node) {
        if (node instanceof Node.Word word) {
            return words(word.word());
        }
        if (node instanceof Node.Phrase phrase) {
            return phrases(phrase.words());
        }
        if (node instanceof Node.Some some) {
            return some(some);
        }
        if (node instanceof Node.Without without) {
            return find(without.other()) == null ? find(without.wanted()) : null;
        }
        if (node instanceof Node.Field field) {
            return places.holds(field.rule()) ? List.of() : null;
        }
        return pairs(node);
    }

    private @Nullable List<Hit> words(int word) {
        int count = Math.min(MOST_HITS, places.count(word));
        if (count == 0) {
            return null;
        }
        List<Hit> hits = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int place = places.place(word, i);
            hits.add(Hit.of(place, place + 1));
        }
        return hits;
    }

    private @Nullable List<Hit> phrases(List<Node.Word> words) {
        for (Node.Word word : words) {
            if (places.count(word.word()) == 0) {
                return null;
            }
        }
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < places.count(words.get(0).word()) && hits.size() < MOST_HITS; i++) {
            int place = places.place(words.get(0).word(), i);
            boolean whole = true;
            for (int k = 1; k < words.size() && whole; k++) {
                whole = places.isAt(words.get(k).word(), place + k);
            }
            if (whole) {
                hits.add(Hit.of(place, place + words.size()));
            }
        }
        return nullIfEmpty(hits);
    }

    private @Nullable List<Hit> some(Node.Some some) {
        List<Hit> hits = List.of();
        int missing = some.parts().size() - some.count();
        int holding = 0;
        for (Node part : some.parts()) {
            List<Hit> found = find(part);
            if (found == null) {
                if (--missing < 0) {
                    return null;
                }
            } else if (holding++ == 0) {
                hits = found;
            } else {
                hits = joined(hits, found);
            }
        }
        return sorted(hits);
    }

    private @Nullable List<Hit> pairs(Node node) {
        if (node instanceof Node.Near near) {
            return both(near.left(), near.right(), (a, b) -> isNear(near.rule(), a, b));
        }
        if (node instanceof Node.Together together) {
            return both(
                    together.left(),
                    together.right(),
                    (a, b) -> isTogether(together.rule().part(), a, b));
        }
        if (node instanceof Node.NotNear apart) {
            int distance = apart.rule().distance();
            return alone(apart.wanted(), apart.other(), (a, b) -> a.distance(b) <= distance);
        }
        if (node instanceof Node.Apart apart) {
            return alone(apart.wanted(), apart.other(), (a, b) -> isTogether(Rule.Part.SENTENCE, a, b));
        }
        Node.Exclude exclude = (Node.Exclude) node;
        return alone(exclude.wanted(), exclude.whole(), Hit::overlaps);
    }

    /** How two finds stand to each other. */
    @FunctionalInterface
    private interface Relation {
        boolean holds(Hit one, Hit other);
    }

    static boolean isNear(Rule.Near near, Hit left, Hit right) {
        return left.distance(right) <= near.distance()
                && !left.overlaps(right)
                && (!near.ordered() || left.before(right));
    }

    private boolean isTogether(Rule.Part part, Hit one, Hit other) {
        return places.part(part, one.first()) == places.part(part, other.first())
                && places.part(part, one.end() - 1) == places.part(part, other.end() - 1);
    }

    private @Nullable List<Hit> both(Node left, Node right, Relation relation) {
        List<Hit> ones = find(left);
        List<Hit> others = ones == null ? null : find(right);
        if (ones == null || others == null) {
            return null;
        }
        List<Hit> hits = new ArrayList<>();
        for (Hit one : ones) {
            for (Hit other : others) {
                if (hits.size() < MOST_HITS && relation.holds(one, other)) {
                    hits.add(one.with(other));
                }
            }
        }
        return nullIfEmpty(sorted(hits));
    }

    private @Nullable List<Hit> alone(Node wanted, Node other, Relation relation) {
        List<Hit> ones = find(wanted);
        List<Hit> others = ones == null ? null : find(other);
        if (ones == null || others == null) {
            return ones;
        }
        List<Hit> hits = new ArrayList<>();
        for (Hit one : ones) {
            boolean disturbed = false;
            for (Hit hit : others) {
                disturbed |= relation.holds(one, hit);
            }
            if (!disturbed) {
                hits.add(one);
            }
        }
        return nullIfEmpty(hits);
    }

    /**
     * Joins what two rules find, as OR does.
     *
     * @param ones what the one finds
     * @param others what the other finds
     * @return both in the order of the text, the first {@value #MOST_HITS} of them
     */
    public static List<Hit> either(List<Hit> ones, List<Hit> others) {
        return sorted(joined(ones, others));
    }

    private static List<Hit> joined(List<Hit> ones, List<Hit> others) {
        List<Hit> all = new ArrayList<>(ones.size() + others.size());
        all.addAll(ones);
        all.addAll(others);
        return all;
    }

    private static List<Hit> sorted(List<Hit> hits) {
        if (hits.size() < 2) {
            return hits;
        }
        hits.sort((a, b) ->
                a.first() == b.first() ? Integer.compare(a.end(), b.end()) : Integer.compare(a.first(), b.first()));
        return hits.size() <= MOST_HITS ? hits : hits.subList(0, MOST_HITS);
    }

    private static @Nullable List<Hit> nullIfEmpty(List<Hit> hits) {
        return hits.isEmpty() ? null : hits;
    }
}
