package org.feedbacknlp.core.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.feedbacknlp.api.layer.WireName;
import org.feedbacknlp.core.table.Table;
import org.feedbacknlp.core.table.TableReader;
import org.feedbacknlp.core.table.TableWriter;

/**
 * The small words of one language that steer meaning, by what they do: negators, boosters, contrasts and so on. Immutable and
 * thread-safe.
 */
public final class Grammar {
    /** The languages that have one; any other language gets the empty grammar. */
    public static final Set<String> LANGUAGES = Set.of("en", "de", "fr", "es", "it", "pt", "nl");

    private static final int DEFAULT_REACH = 3;

    private final PhraseTable<Entry> entries;

    private Grammar(PhraseTable<Entry> entries) {
        this.entries = entries;
    }

    /** What a small word does. */
    public enum Role implements WireName {
        /** Turns what follows: not, never, without. */
        NEGATOR,
        /** Strengthens what follows: very, extremely. */
        BOOSTER,
        /** Weakens what follows: a bit, slightly. */
        DAMPENER,
        /** Weighs against what came before: but, however. */
        CONTRAST,
        /** Gives way to its partner: although, despite, except. */
        CONCESSION,
        /** States a condition: if, unless. */
        CONDITION,
        /** Adds more of the same: and, or, because. */
        COORDINATION,
        /** Speaks of what was expected: expected, hoped, supposed to. */
        EXPECTATION,
        /** Speaks of what was: used to, in the past. */
        PAST,
        /** Passes its negation on to all that follows: think, believe. */
        RAISER,
        /** Says of trouble that it is over: solved, fixed. */
        RESOLVER,
        /** Opens a question: why, how. */
        QUESTION,
        /** Opens a clause: i, we, it, they, the, this. */
        SUBJECT,
        /** Wishes for what is not there: if only, could have been. */
        WISH,
        /** Speaks of another: competitors, the old version. */
        RIVAL;

        private final int bit = 1 << ordinal();

        /** Returns the bit that stands for it in {@link Entry#roles}. */
        int bit() {
            return bit;
        }
    }

    /**
     * A small word's doings.
     *
     * @param roles what it does, one bit a role
     * @param reach how many words a negator turns
     */
    public record Entry(int roles, int reach) {
        static Entry of(Map<Role, Integer> reaches) {
            int roles = 0;
            for (Role role : reaches.keySet()) {
                roles |= role.bit();
            }
            return new Entry(roles, reaches.getOrDefault(Role.NEGATOR, DEFAULT_REACH));
        }

        private static Entry of(long code) {
            return new Entry((int) (code >>> Integer.SIZE), (int) code);
        }

        private long code() {
            return (long) roles << Integer.SIZE | reach;
        }

        /**
         * Tells whether it does something.
         *
         * @param role what
         * @return true if it does
         */
        public boolean is(Role role) {
            return (roles & role.bit()) != 0;
        }
    }

    /**
     * Reads the grammar of a language, from the table that the build made of it.
     *
     * @param language a primary language tag
     * @return its grammar, empty where there is none
     */
    public static Grammar of(String language) {
        if (!LANGUAGES.contains(language)) {
            return new Grammar(PhraseTable.empty());
        }
        TableReader in = TableReader.open(Grammar.class, table(language));
        List<Entry> entries = new ArrayList<>();
        for (long code : in.longs()) {
            entries.add(Entry.of(code));
        }
        return new Grammar(PhraseTable.read(in, entries));
    }

    private static String table(String language) {
        return "grammar-" + language + ".table";
    }

    /** Makes the table of a language. */
    static Table compiled(String language) {
        TableWriter out = new TableWriter();
        written(language).entries.write(out, Entry::code);
        return new Table(Grammar.class, table(language), out);
    }

    /** Reads the grammar of a language as it is written. */
    private static Grammar written(String language) {
        Map<String, Map<Role, Integer>> words = new LinkedHashMap<>();
        for (List<String> row : WordList.read(Grammar.class, "grammar-" + language + ".tsv")) {
            Role role = WireName.find(Role.class, row.get(0))
                    .orElseThrow(() -> new IllegalStateException("grammar-" + language + ": role " + row.get(0)));
            int reach = row.size() > 2 ? Integer.parseInt(row.get(2)) : DEFAULT_REACH;
            words.computeIfAbsent(row.get(1), word -> new EnumMap<>(Role.class)).put(role, reach);
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        words.forEach((word, roles) -> entries.put(word, Entry.of(roles)));
        return new Grammar(PhraseTable.of(entries));
    }

    /** Returns the small words as a table. */
    PhraseTable<Entry> entries() {
        return entries;
    }
}
