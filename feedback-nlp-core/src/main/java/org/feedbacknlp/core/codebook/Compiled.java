package org.feedbacknlp.core.codebook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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

    /**
     * Makes topics ready.
     *
     * @param topics the topics
     * @param named all rules that a reference may name
     */
    Compiled(List<Topic> topics, Map<String, Rule> named) {
        RuleCompiler compiler = new RuleCompiler(named);
        List<BitSet> wokenBy = new ArrayList<>();
        for (Topic topic : topics) {
            Entry.add(wholes.size(), topic, entries);
            wholes.add(Optional.ofNullable(any(topic.allRules(), compiler)));
            opinions.add(new OwnOpinions(any(topic.positive(), compiler), any(topic.negative(), compiler)));
        }
        for (Entry entry : entries) {
            BitSet wakers = new BitSet();
            boolean all = topics.get(entry.topic()).byLanguage().isEmpty();
            Node node = all ? wholes.get(entry.topic()).orElseThrow() : compiler.node(entry.rule());
            addWords(node, wakers);
            nodes.add(node);
            wokenBy.add(wakers);
        }
        hasConditions = compiler.hasConditions();
        index = new WordIndex(compiler.words());
        entriesOfWord = new int[index.size()][];
        for (int word = 0; word < entriesOfWord.length; word++) {
            int one = word;
            entriesOfWord[word] = IntStream.range(0, wokenBy.size())
                    .filter(entry -> wokenBy.get(entry).get(one))
                    .toArray();
        }
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

    WordIndex index() {
        return index;
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
        return wholes.get(topic).filter(node -> !finds(node)).isPresent();
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

    /** Tells whether a rule that holds has always found a word: what only conditions make true shows no evidence. */
    static boolean finds(Node node) {
        if (node instanceof Node.Field) {
            return false;
        }
        if (node instanceof Node.Some some && some.count() < some.parts().size()) {
            return some.parts().stream().allMatch(Compiled::finds);
        }
        if (node instanceof Node.Some some) {
            return some.parts().stream().anyMatch(Compiled::finds);
        }
        if (node instanceof Node.Without without) {
            return finds(without.wanted());
        }
        return node.parts().stream().allMatch(Compiled::finds);
    }

    /** Collects words of which one must stand in a text that the rule holds in; those that must not stand there wake nobody. */
    private static void addWords(Node node, BitSet words) {
        if (node instanceof Node.Word word) {
            words.set(word.word());
        } else if (node instanceof Node.Phrase phrase) {
            words.set(phrase.words().get(0).word());
        } else if (node instanceof Node.Some some
                && some.count() == some.parts().size()) {
            rarest(some.parts(), words);
        } else if (node instanceof Node.Some some) {
            some.parts().forEach(part -> addWords(part, words));
        } else if (node.excludes()) {
            addWords(node.parts().get(0), words);
        } else {
            rarest(node.parts(), words);
        }
    }

    /** Of parts that must all hold, one is enough to wake a rule: the one of the fewest words, since it is there least often. */
    private static void rarest(List<Node> parts, BitSet words) {
        BitSet fewest = new BitSet();
        for (Node part : parts) {
            BitSet mine = new BitSet();
            if (finds(part)) {
                addWords(part, mine);
                fewest = fewest.isEmpty() || mine.cardinality() < fewest.cardinality() ? mine : fewest;
            }
        }
        words.or(fewest);
    }
}
