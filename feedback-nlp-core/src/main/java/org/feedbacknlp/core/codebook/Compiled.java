package org.feedbacknlp.core.codebook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.feedbacknlp.api.rule.Rule;

/** A codebook made ready: all words in one index, and for each word the topics that it could wake. Immutable; thread-safe. */
final class Compiled {
    private final WordIndex index;
    private final List<Node> nodes;
    private final int[][] topicsOfWord;
    private final boolean hasConditions;

    /**
     * Makes topics ready.
     *
     * @param rules the rule of each topic, references resolved one by one
     * @param named all rules that a reference may name
     */
    Compiled(List<Rule> rules, Map<String, Rule> named) {
        WordIndex.Builder words = new WordIndex.Builder();
        Builder builder = new Builder(words, named);
        List<Node> made = new ArrayList<>(rules.size());
        List<BitSet> wokenBy = new ArrayList<>();
        for (Rule rule : rules) {
            BitSet wakers = new BitSet();
            Node node = builder.node(rule);
            addWords(node, wakers);
            made.add(node);
            wokenBy.add(wakers);
        }
        hasConditions = builder.hasConditions;
        nodes = List.copyOf(made);
        index = words.build();
        topicsOfWord = new int[index.size()][];
        for (int word = 0; word < topicsOfWord.length; word++) {
            int one = word;
            topicsOfWord[word] = IntStream.range(0, wokenBy.size())
                    .filter(topic -> wokenBy.get(topic).get(one))
                    .toArray();
        }
    }

    WordIndex index() {
        return index;
    }

    boolean hasConditions() {
        return hasConditions;
    }

    Node node(int topic) {
        return nodes.get(topic);
    }

    /** Returns the topics that could hold in a text: those of which a word stands there. */
    BitSet woken(Places places) {
        BitSet woken = new BitSet(nodes.size());
        for (int i = 0; i < places.touchedCount(); i++) {
            for (int topic : topicsOfWord[places.touched(i)]) {
                woken.set(topic);
            }
        }
        return woken;
    }

    /** Tells whether a rule that holds has always found a word: what only conditions make true shows no evidence. */
    static boolean finds(Node node) {
        if (node instanceof Node.Some some) {
            boolean all = some.count() == some.parts().size();
            return all
                    ? some.parts().stream().anyMatch(Compiled::finds)
                    : some.parts().stream().allMatch(Compiled::finds);
        }
        if (node instanceof Node.Without without) {
            return finds(without.wanted());
        }
        if (node instanceof Node.Near near) {
            return finds(near.left()) && finds(near.right());
        }
        if (node instanceof Node.Together together) {
            return finds(together.left()) && finds(together.right());
        }
        if (node instanceof Node.NotNear apart) {
            return finds(apart.wanted()) && finds(apart.other());
        }
        if (node instanceof Node.Apart apart) {
            return finds(apart.wanted()) && finds(apart.other());
        }
        if (node instanceof Node.Exclude exclude) {
            return finds(exclude.wanted()) && finds(exclude.whole());
        }
        return !(node instanceof Node.Field);
    }

    /** Collects the words without which a rule finds nothing; those that must not stand there wake nobody. */
    private static void addWords(Node node, BitSet words) {
        if (node instanceof Node.Word word) {
            words.set(word.word());
        } else if (node instanceof Node.Phrase phrase) {
            words.set(phrase.words().get(0).word());
        } else if (node instanceof Node.Some some) {
            some.parts().forEach(part -> addWords(part, words));
        } else if (node instanceof Node.Without without) {
            addWords(without.wanted(), words);
        } else if (node instanceof Node.Near near) {
            addWords(near.left(), words);
        } else if (node instanceof Node.Together together) {
            addWords(together.left(), words);
        } else if (node instanceof Node.NotNear apart) {
            addWords(apart.wanted(), words);
        } else if (node instanceof Node.Apart apart) {
            addWords(apart.wanted(), words);
        } else if (node instanceof Node.Exclude exclude) {
            addWords(exclude.wanted(), words);
        }
    }

    /** Makes nodes of rules. A reference that is met again while it is being resolved is a circle. */
    private static final class Builder {
        /** References may multiply a rule; beyond so many parts the codebook is refused. */
        private static final int MOST_PARTS = 200_000;

        private final WordIndex.Builder words;
        private final Map<String, Rule> named;
        private final Map<String, Node> resolved = new LinkedHashMap<>();
        private final List<String> resolving = new ArrayList<>();
        private final Map<String, Integer> sizes = new LinkedHashMap<>();
        private int parts;
        private boolean hasConditions;

        Builder(WordIndex.Builder words, Map<String, Rule> named) {
            this.words = words;
            this.named = named;
        }

        Node node(Rule rule) {
            count(1);
            if (rule instanceof Rule.Word word) {
                return new Node.Word(word, words.number(word));
            }
            if (rule instanceof Rule.Phrase phrase) {
                List<Node.Word> parts = new ArrayList<>();
                phrase.words().forEach(word -> parts.add(new Node.Word(word, words.number(word))));
                return new Node.Phrase(phrase, List.copyOf(parts));
            }
            if (rule instanceof Rule.AllOf all) {
                return new Node.Some(all, all.parts().size(), nodes(all.parts()));
            }
            if (rule instanceof Rule.AnyOf any) {
                return new Node.Some(any, 1, nodes(any.parts()));
            }
            if (rule instanceof Rule.AtLeast some) {
                return new Node.Some(some, some.count(), nodes(some.parts()));
            }
            if (rule instanceof Rule.Reference reference) {
                return reference(reference.id());
            }
            return pair(rule);
        }

        private void count(int more) {
            parts += more;
            if (parts > MOST_PARTS) {
                throw new CodebookException("the rules have more than " + MOST_PARTS
                        + " parts in all, counting what references stand for; part the codebook");
            }
        }

        private List<Node> nodes(List<Rule> rules) {
            List<Node> made = new ArrayList<>(rules.size());
            rules.forEach(rule -> made.add(node(rule)));
            return made;
        }

        private Node pair(Rule rule) {
            if (rule instanceof Rule.Without without) {
                return new Node.Without(rule, node(without.rule()), node(without.other()));
            }
            if (rule instanceof Rule.Near near) {
                return new Node.Near(near, node(near.left()), node(near.right()));
            }
            if (rule instanceof Rule.NotNear apart) {
                return new Node.NotNear(apart, node(apart.rule()), node(apart.other()));
            }
            if (rule instanceof Rule.Together together) {
                return new Node.Together(together, node(together.left()), node(together.right()));
            }
            if (rule instanceof Rule.Apart apart) {
                return new Node.Apart(apart, node(apart.rule()), node(apart.other()));
            }
            if (rule instanceof Rule.Exclude exclude) {
                return new Node.Exclude(exclude, node(exclude.rule()), node(exclude.whole()));
            }
            hasConditions = true;
            return new Node.Field((Rule.Field) rule);
        }

        private Node reference(String id) {
            Node known = resolved.get(id);
            if (known != null) {
                count(sizes.getOrDefault(id, 0));
                return known;
            }
            Rule rule = named.get(id);
            if (rule == null) {
                throw new CodebookException("^" + id + " names neither a topic with rules nor a definition");
            }
            if (resolving.contains(id)) {
                throw new CodebookException(
                        "these rules refer to each other in a circle: " + String.join(" → ", resolving) + " → " + id);
            }
            resolving.add(id);
            int before = parts;
            Node node = node(rule);
            sizes.put(id, parts - before);
            resolving.remove(id);
            resolved.put(id, node);
            return node;
        }
    }
}
