package org.feedbacknlp.core.network;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.feedbacknlp.api.layer.TokenHash;
import org.feedbacknlp.core.text.PhraseTable;
import org.feedbacknlp.core.text.TokenBuffer;
import org.feedbacknlp.core.text.WordList;

/**
 * English words that say who or where and carry no opinion: names, places, groups of people, words that differ in gender alone. All of a
 * class have one key, so that whoever reads keys cannot tell them apart. Immutable and thread-safe.
 */
public final class Identities {
    /** The key of a person's name, and of a capitalised word that nobody knows. */
    public static final long NAME = key("name");

    private final PhraseTable<Identity> table;
    private final Set<Long> persons;

    private enum Condition {
        NONE,
        CAPITAL,
        PERSON
    }

    private record Identity(long key, Condition condition) {}

    private Identities(PhraseTable<Identity> table, Set<Long> persons) {
        this.table = table;
        this.persons = persons;
    }

    /**
     * Reads the list that ships with the engine.
     *
     * @return the identities
     */
    public static Identities read() {
        Map<String, Identity> terms = new LinkedHashMap<>();
        for (List<String> row : WordList.read(Identities.class, "identities.tsv")) {
            Condition condition = row.size() < 3 ? Condition.NONE : condition(row.get(2));
            terms.put(row.get(1), new Identity(key(row.get(0)), condition));
        }
        return new Identities(PhraseTable.of(terms), persons());
    }

    private static Set<Long> persons() {
        Set<Long> persons = new HashSet<>(List.of(key("woman"), key("women")));
        WordList.read(Identities.class, "persons.tsv").forEach(row -> persons.add(TokenHash.of(row.get(0))));
        return Set.copyOf(persons);
    }

    private static Condition condition(String written) {
        return switch (written) {
            case "capital" -> Condition.CAPITAL;
            case "person" -> Condition.PERSON;
            default -> throw new IllegalStateException("identities.tsv has a condition that is none: " + written);
        };
    }

    /** Returns the key of a class, which no word has. */
    static long key(String name) {
        return TokenHash.of('\u0001' + name);
    }

    /**
     * Finds the term that starts at a token.
     *
     * @param tokens the tokens of a text
     * @param t the token
     * @param inside true if it does not begin a sentence
     * @return a hit for {@link #length} and {@link #keyOf}, 0 where there is none
     */
    long find(TokenBuffer tokens, int t, boolean inside) {
        long hit = table.find(tokens, t, tokens.count());
        if (hit == PhraseTable.NONE) {
            return 0;
        }
        int next = t + PhraseTable.length(hit);
        boolean holds =
                switch (table.at(hit).condition()) {
                    case NONE -> true;
                    case CAPITAL -> inside && tokens.capital(t) && !tokens.allCaps(t);
                    case PERSON -> next < tokens.count() && isPerson(tokens, next);
                };
        return holds ? hit : 0;
    }

    private boolean isPerson(TokenBuffer tokens, int t) {
        long hit = table.find(tokens, t, tokens.count());
        return persons.contains(
                hit == PhraseTable.NONE ? tokens.hash(t) : table.at(hit).key());
    }

    /** Returns how many tokens a hit has. */
    static int length(long hit) {
        return PhraseTable.length(hit);
    }

    /** Returns the key of a hit's class. */
    long keyOf(long hit) {
        return table.at(hit).key();
    }
}
