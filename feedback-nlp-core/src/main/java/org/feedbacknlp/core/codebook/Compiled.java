package org.feedbacknlp.core.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.api.rule.Rule;
import org.feedbacknlp.api.rule.match.Node;
import org.feedbacknlp.api.rule.match.RuleCompiler;
import org.jspecify.annotations.Nullable;

/** A codebook made ready: all words in one index, and for each word the rules that it could wake. Immutable; thread-safe. */
final class Compiled {
    private final WordIndex index;
    /** Of each topic all its rules, whatever their language. */
    private final List<Optional<Node>> wholes = new ArrayList<>();

    private final List<Entry> entries = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final int[][] entriesOfWord;
    private final List<OwnOpinions> opinions = new ArrayList<>();
    private final boolean hasConditions;
    private final boolean hasParts;

    /**
     * Makes topics ready.
     *
     * @param topics the topics
     * @param named all rules that a reference may name
     */
    Compiled(List<Topic> topics, Map<String, Rule> named) {
        RuleCompiler compiler = new RuleCompiler(named);
        List<BitSet> wokenBy = new ArrayList<>();
        for (int number = 0; number < topics.size(); number++) {
            Topic topic = topics.get(number);
            int first = entries.size();
            Entry.add(number, topic, entries);
            for (Entry entry : entries.subList(first, entries.size())) {
                BitSet wakers = new BitSet();
                Node node = compiler.node(entry.rule());
                addWords(node, wakers);
                nodes.add(node);
                wokenBy.add(wakers);
            }
            wholes.add(whole(topic.allRules(), nodes.subList(first, nodes.size())));
            opinions.add(new OwnOpinions(any(topic.positive(), compiler), any(topic.negative(), compiler)));
        }
        hasConditions = compiler.hasConditions();
        hasParts = compiler.hasParts();
        index = new WordIndex(compiler.words());
        entriesOfWord = entriesOfWord(wokenBy, index.size());
    }

    private static Optional<Node> whole(List<Rule> rules, List<Node> nodes) {
        if (rules.size() < 2) {
            return nodes.stream().findFirst();
        }
        return Optional.of(new Node.Some(new Rule.AnyOf(rules), 1, List.copyOf(nodes)));
    }

    private static int[][] entriesOfWord(List<BitSet> wokenBy, int words) {
        int[][] entries = new int[words][0];
        for (int entry = 0; entry < wokenBy.size(); entry++) {
            BitSet wakers = wokenBy.get(entry);
            for (int word = wakers.nextSetBit(0); word >= 0; word = wakers.nextSetBit(word + 1)) {
                int[] more = Arrays.copyOf(entries[word], entries[word].length + 1);
                more[more.length - 1] = entry;
                entries[word] = more;
            }
        }
        return entries;
    }

    private static @Nullable Node any(List<Rule> rules, RuleCompiler compiler) {
        if (rules.isEmpty()) {
            return null;
        }
        return compiler.node(Entry.any(rules));
    }

    OwnOpinions opinions(int topic) {
        return opinions.get(topic);
    }

    /** Makes room for what stands in a text. */
    TokenPlaces places() {
        return new TokenPlaces(index, hasParts);
    }

    boolean hasConditions() {
        return hasConditions;
    }

    Entry entry(int number) {
        return entries.get(number);
    }

    Node node(int entry) {
        return nodes.get(entry);
    }

    /** Returns all rules of a topic, empty if it has none. */
    Optional<Node> whole(int topic) {
        return wholes.get(topic);
    }

    /** Tells whether a rule of a topic could hold without having found a word. */
    boolean findsNothing(int topic) {
        return wholes.get(topic).filter(node -> !node.findsWords()).isPresent();
    }

    /** Returns the entries that could hold in a text: those of which a word stands there. */
    BitSet woken(TokenPlaces places) {
        BitSet woken = new BitSet(nodes.size());
        for (int i = 0; i < places.touchedCount(); i++) {
            for (int entry : entriesOfWord[places.touched(i)]) {
                woken.set(entry);
            }
        }
        return woken;
    }

    /** Collects words of which one must stand in a text that the rule holds in; those that must not stand there wake nobody. */
    private static void addWords(Node node, BitSet words) {
        if (node instanceof Node.Word word) {
            words.set(word.word());
        } else if (node instanceof Node.Phrase phrase) {
            words.set(longest(phrase.words()).word());
        } else if (node instanceof Node.Some some
                && some.count() == some.parts().size()) {
            rarest(some.parts(), words);
        } else if (node instanceof Node.Some some) {
            for (Node part : some.parts()) {
                addWords(part, words);
            }
        } else if (node.excludes()) {
            addWords(node.parts().get(0), words);
        } else {
            rarest(node.parts(), words);
        }
    }

    /** Of words that must all stand there, the longest stands there least often. */
    private static Node.Word longest(List<Node.Word> words) {
        Node.Word longest = words.get(0);
        for (Node.Word word : words) {
            longest = word.rule().text().length() > longest.rule().text().length() ? word : longest;
        }
        return longest;
    }

    /** Of parts that must all hold, one is enough to wake a rule: the one of the fewest words, since it is there least often. */
    private static void rarest(List<Node> parts, BitSet words) {
        BitSet fewest = new BitSet();
        for (Node part : parts) {
            BitSet mine = new BitSet();
            if (part.findsWords()) {
                addWords(part, mine);
                fewest = fewest.isEmpty() || mine.cardinality() < fewest.cardinality() ? mine : fewest;
            }
        }
        words.or(fewest);
    }
}
