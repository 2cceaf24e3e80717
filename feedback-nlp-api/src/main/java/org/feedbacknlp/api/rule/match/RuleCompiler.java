package org.feedbacknlp.api.rule.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.api.rule.Rule;

/**
 * Makes rules ready for matching: numbers their words, resolves what they refer to. A reference that is met again while it is being
 * resolved is a circle. Not thread-safe.
 */
public final class RuleCompiler {
    /** References may multiply a rule; beyond so many parts the codebook is refused. */
    private static final int MOST_PARTS = 200_000;

    private final List<Rule.Word> words = new ArrayList<>();
    /** By form: the hash of a record is made when it is first asked for, which takes a start longer than all else here. */
    private final List<Map<String, Node.Word>> known = new ArrayList<>();

    private final Map<String, Rule> named;
    private final Map<String, Node> resolved = new LinkedHashMap<>();
    private final List<String> resolving = new ArrayList<>();
    private final Map<String, Integer> sizes = new LinkedHashMap<>();
    private int parts;
    private boolean hasConditions;
    private boolean hasParts;

    /**
     * Makes a compiler.
     *
     * @param named the rules that a reference may name
     */
    public RuleCompiler(Map<String, Rule> named) {
        this.named = Map.copyOf(named);
    }

    /**
     * Returns the words of all rules so far.
     *
     * @return each once; its place in the list is its number
     */
    public List<Rule.Word> words() {
        return List.copyOf(words);
    }

    /**
     * Tells whether a rule so far asks for what stands beside a verbatim.
     *
     * @return true if there is a condition
     */
    public boolean hasConditions() {
        return hasConditions;
    }

    /**
     * Tells whether a rule so far asks in which sentence or clause words stand.
     *
     * @return true if one does
     */
    public boolean hasParts() {
        return hasParts;
    }

    /**
     * Makes a rule ready.
     *
     * @param rule the rule
     * @return its node
     * @throws IllegalArgumentException if it refers to what is not there or to itself, or if the rules have too many parts in all
     */
    public Node node(Rule rule) {
        count(1);
        if (rule instanceof Rule.Word word) {
            return word(word);
        }
        if (rule instanceof Rule.Phrase phrase) {
            List<Node.Word> parts = new ArrayList<>();
            for (Rule.Word one : phrase.words()) {
                parts.add(word(one));
            }
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

    private Node.Word word(Rule.Word word) {
        while (known.size() <= word.form().ordinal()) {
            known.add(new HashMap<>());
        }
        Map<String, Node.Word> ofForm = known.get(word.form().ordinal());
        Node.Word node = ofForm.get(word.text());
        if (node == null) {
            node = new Node.Word(word, words.size());
            ofForm.put(word.text(), node);
            words.add(word);
        }
        return node;
    }

    private void count(int more) {
        parts += more;
        if (parts > MOST_PARTS) {
            throw new IllegalArgumentException("the rules have more than " + MOST_PARTS
                    + " parts in all, counting what references stand for; part the codebook");
        }
    }

    private List<Node> nodes(List<Rule> rules) {
        List<Node> made = new ArrayList<>(rules.size());
        for (Rule rule : rules) {
            made.add(node(rule));
        }
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
            hasParts = true;
            return new Node.Together(together, node(together.left()), node(together.right()));
        }
        if (rule instanceof Rule.Apart apart) {
            hasParts = true;
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
            throw new IllegalArgumentException("^" + id + " names neither a topic with rules nor a definition");
        }
        if (resolving.contains(id)) {
            throw new IllegalArgumentException(
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
