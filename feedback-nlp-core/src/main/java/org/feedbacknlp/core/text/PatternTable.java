package org.feedbacknlp.core.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.feedbacknlp.api.layer.TokenHash;
import org.feedbacknlp.api.layer.Tokens;
import org.feedbacknlp.core.table.TableReader;
import org.feedbacknlp.core.table.TableWriter;
import org.feedbacknlp.core.text.CueTable.Entry;
import org.feedbacknlp.core.text.Pattern.Spot;

/**
 * Finds which of many patterns starts at a token; the longest wins. All patterns are one deterministic automaton over token hashes,
 * so each token costs one probe of an open hash table, however many patterns there are. Immutable and thread-safe.
 */
final class PatternTable {
    /** Nothing was found. */
    static final long NONE = 0;

    private static final long MIX = 0x9e3779b97f4a7c15L;
    private static final int START = 1;
    private static final int ENDS = 1;

    /** Of a step: the number of the state that it leads to, and below it whether an expression ends there. */
    private final TagTable steps;

    private final Entry[] entries;

    private PatternTable(TagTable steps, Entry[] entries) {
        this.steps = steps;
        this.entries = entries;
    }

    /**
     * Makes a table.
     *
     * @param patterns patterns as {@link Pattern} reads them to what they stand for
     * @return the table
     */
    static PatternTable of(List<Map.Entry<String, Entry>> patterns) {
        Builder builder = new Builder();
        Set<Node> start = new LinkedHashSet<>();
        for (Map.Entry<String, Entry> pattern : patterns) {
            start.add(builder.node(Pattern.read(pattern.getKey()), pattern.getValue()));
        }
        return builder.determinize(start);
    }

    /** Returns a table without patterns. */
    static PatternTable empty() {
        return new PatternTable(new TagTable(0), new Entry[] {Entry.NONE});
    }

    /** Writes the table, for {@link #read}; the same table gives the same bytes. */
    void write(TableWriter out) {
        Map<Entry, Integer> kinds = new LinkedHashMap<>();
        char[] kindOf = new char[entries.length];
        for (int state = 0; state < entries.length; state++) {
            kindOf[state] = (char) (int) kinds.computeIfAbsent(entries[state], entry -> kinds.size());
        }
        out.longs(kinds.keySet().stream().mapToLong(Entry::roles).toArray());
        out.longs(kinds.keySet().stream().mapToLong(Entry::value).toArray());
        out.chars(kindOf).longs(steps.entries());
    }

    /** Reads a table that {@link #write} wrote. */
    static PatternTable read(TableReader in) {
        long[] roles = in.longs();
        long[] values = in.longs();
        Entry[] kinds = new Entry[roles.length];
        for (int kind = 0; kind < kinds.length; kind++) {
            kinds[kind] = new Entry(roles[kind], (int) values[kind]);
        }
        char[] kindOf = in.chars();
        Entry[] entries = new Entry[kindOf.length];
        for (int state = 0; state < entries.length; state++) {
            entries[state] = kinds[kindOf[state]];
        }
        return new PatternTable(TagTable.of(in.longs()), entries);
    }

    /** Returns the key of a step from a state; never 0. */
    private static long key(int state, long word) {
        long mixed = (word ^ state * MIX) * MIX;
        mixed ^= mixed >>> 31;
        return mixed == 0 ? 1 : mixed;
    }

    /**
     * Finds the longest expression that starts at a token.
     *
     * @param tokens the tokens
     * @param from the token that it starts with
     * @param end the token behind the last that may be looked at
     * @return a hit for {@link #length} and {@link #at}, or {@link #NONE}
     */
    long find(Tokens tokens, int from, int end) {
        long best = NONE;
        int state = START;
        for (int i = from; i < end; i++) {
            int step = steps.find(key(state, tokens.hash(i)));
            if (step == TagTable.NONE) {
                return best;
            }
            state = step >> 1;
            if ((step & ENDS) != 0) {
                best = (long) (i + 1 - from) << 32 | state;
            }
        }
        return best;
    }

    static int length(long hit) {
        return (int) (hit >>> 32);
    }

    /** Returns what the expression of a hit stands for. */
    Entry at(long hit) {
        return entries[(int) hit];
    }

    /** A place in one pattern whose steps are token hashes. */
    private static final class Node {
        private final List<Long> words = new ArrayList<>();
        private final List<Node> behind = new ArrayList<>();
        private Entry entry = Entry.NONE;

        void add(long word, Node node) {
            words.add(word);
            behind.add(node);
        }
    }

    /**
     * A state of the automaton.
     *
     * @param id its number
     * @param nodes the places in patterns that it stands for
     */
    private record State(int id, Set<Node> nodes) {}

    /** Joins the patterns into one automaton. */
    private static final class Builder {
        private final PhraseReader reader = new PhraseReader();
        private final Map<String, List<Long>> hashes = new HashMap<>();
        private final Map<Set<Node>, Integer> ids = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>(List.of(Entry.NONE));
        private final Deque<State> open = new ArrayDeque<>();

        Node node(Spot start, Entry entry) {
            return node(start, entry, new IdentityHashMap<>());
        }

        private Node node(Spot spot, Entry entry, Map<Spot, Node> known) {
            Node made = known.get(spot);
            if (made != null) {
                return made;
            }
            Node node = new Node();
            known.put(spot, node);
            boolean ends = spot.words((word, behind) -> chain(node, word, node(behind, entry, known)));
            node.entry = ends ? entry : Entry.NONE;
            return node;
        }

        /** Plain letters are one token as they stand; for anything else the reader is asked. */
        private List<Long> hashes(String word) {
            boolean plain = word.chars().allMatch(c -> c >= 'a' && c <= 'z');
            return plain ? List.of(TokenHash.of(word)) : reader.hashes(word);
        }

        /** A word such as "e-mail" is more than one token. */
        private void chain(Node from, String word, Node to) {
            List<Long> tokens = hashes.computeIfAbsent(word, this::hashes);
            Node node = from;
            for (int i = 0; i < tokens.size() - 1; i++) {
                Node between = new Node();
                node.add(tokens.get(i), between);
                node = between;
            }
            node.add(tokens.get(tokens.size() - 1), to);
        }

        PatternTable determinize(Set<Node> start) {
            Map<Long, Integer> transitions = new LinkedHashMap<>();
            id(start);
            while (!open.isEmpty()) {
                State from = open.remove();
                Map<Long, Set<Node>> next = new LinkedHashMap<>();
                for (Node node : from.nodes) {
                    for (int i = 0; i < node.words.size(); i++) {
                        next.computeIfAbsent(node.words.get(i), w -> new LinkedHashSet<>(2))
                                .add(node.behind.get(i));
                    }
                }
                next.forEach((word, behind) -> transitions.put(key(from.id, word), id(behind)));
            }
            if (entries.size() > TagTable.MOST >> 1) {
                throw new IllegalStateException("the patterns have too many states");
            }
            TagTable steps = new TagTable(transitions.size());
            transitions.forEach((key, state) ->
                    steps.put(key, state << 1 | (entries.get(state).isNone() ? 0 : ENDS)));
            return new PatternTable(steps, entries.toArray(Entry[]::new));
        }

        private int id(Set<Node> nodes) {
            Integer known = ids.get(nodes);
            if (known != null) {
                return known;
            }
            int id = entries.size();
            ids.put(nodes, id);
            Entry entry = Entry.NONE;
            for (Node node : nodes) {
                entry = entry.with(node.entry);
            }
            entries.add(entry);
            open.add(new State(id, nodes));
            return id;
        }
    }
}
