package org.feedbacknlp.training.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.feedbacknlp.core.network.Identities;
import org.feedbacknlp.core.network.NetworkWeights;
import org.feedbacknlp.core.network.Vocabulary;

/**
 * The words that a network is taught: the frequent ones, and all of the opinion lexicon. Behind them stand plain words, one for each
 * valence, which lend the unknown word's vector a valence: for words too rare to have a vector of their own. Immutable.
 */
final class Words {
    private static final int MOST = 24_000;
    private static final int FEWEST = 2;
    private static final int RARE = 3;
    private static final int STEPS = 8;
    private static final int SPECIAL = 3;

    /** A word that begins with a capital so often inside sentences is a name. */
    private static final double NAMED = 0.7;

    private final Vocabulary vocabulary;
    private final byte[] valences;
    private final int[] taught;

    private Words(Vocabulary vocabulary, byte[] valences, int[] taught) {
        this.vocabulary = vocabulary;
        this.valences = valences;
        this.taught = taught;
    }

    /** How often a word occurs, inside sentences of texts that have capitals, and there with one. */
    private static final class Occurs {
        private int all;
        private int inside;
        private int named;

        private boolean isName() {
            return inside >= 2 && named >= NAMED * inside;
        }
    }

    /** Chooses the words of texts. */
    static Words of(List<Reading> texts, Map<Long, Byte> lexicon) {
        Map<Long, Occurs> occurs = count(texts);
        Set<Integer> prints =
                new LinkedHashSet<>(List.of(0, Vocabulary.print(Identities.NAME), Vocabulary.print(Vocabulary.EDGE)));
        frequent(occurs, lexicon).stream().limit(MOST).forEach(key -> prints.add(Vocabulary.print(key)));
        lexicon.keySet().forEach(key -> prints.add(Vocabulary.print(key)));
        Vocabulary vocabulary =
                new Vocabulary(prints.stream().mapToInt(Integer::intValue).toArray());
        byte[] valences = new byte[vocabulary.size() + 2 * STEPS + 1];
        Arrays.fill(valences, NetworkWeights.NO_VALENCE);
        lexicon.forEach((key, valence) -> valences[vocabulary.word(key, false)] = valence);
        for (int step = -STEPS; step <= STEPS; step++) {
            valences[vocabulary.size() + STEPS + step] = (byte) step;
        }
        Words words = new Words(vocabulary, valences, new int[vocabulary.size()]);
        words.setRareAside(texts);
        return words;
    }

    private static Map<Long, Occurs> count(List<Reading> texts) {
        Map<Long, Occurs> occurs = new HashMap<>();
        for (Reading text : texts) {
            boolean cased = IntStream.range(0, text.length()).anyMatch(text::named);
            for (int i = 0; i < text.length(); i++) {
                Occurs word = occurs.computeIfAbsent(text.key(i), key -> new Occurs());
                word.all++;
                word.inside += cased && text.inside(i) ? 1 : 0;
                word.named += text.inside(i) && text.named(i) ? 1 : 0;
            }
        }
        return occurs;
    }

    private static List<Long> frequent(Map<Long, Occurs> occurs, Map<Long, Byte> lexicon) {
        List<Map.Entry<Long, Occurs>> kept = new ArrayList<>(occurs.entrySet());
        kept.removeIf(entry ->
                entry.getValue().all < FEWEST || entry.getValue().isName() && !lexicon.containsKey(entry.getKey()));
        kept.sort(Comparator.<Map.Entry<Long, Occurs>>comparingInt(entry -> -entry.getValue().all)
                .thenComparing(Map.Entry.comparingByKey()));
        return kept.stream().map(Map.Entry::getKey).toList();
    }

    private void setRareAside(List<Reading> texts) {
        int[] often = new int[vocabulary.size()];
        for (Reading text : texts) {
            for (int word : text.words(vocabulary)) {
                often[word]++;
            }
        }
        for (int word = 0; word < taught.length; word++) {
            taught[word] = word >= SPECIAL && often[word] < RARE ? plain(word) : word;
        }
    }

    /** Returns the words that have numbers in texts. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Returns how many words there are, with the plain ones. */
    int size() {
        return valences.length;
    }

    /** Returns what the lexicon says of a word. */
    byte valence(int word) {
        return valences[word];
    }

    /** Returns the word without a vector of its own that has a word's valence. */
    int plain(int word) {
        return valences[word] == NetworkWeights.NO_VALENCE
                ? Vocabulary.UNKNOWN
                : vocabulary.size() + STEPS + valences[word];
    }

    /** Tells whether a word has no vector of its own. */
    boolean isPlain(int word) {
        return word >= taught.length || taught[word] != word;
    }

    /** Returns the words of a text that a network is taught, between two edges. */
    int[] of(Reading text) {
        return Arrays.stream(text.words(vocabulary)).map(word -> taught[word]).toArray();
    }
}
