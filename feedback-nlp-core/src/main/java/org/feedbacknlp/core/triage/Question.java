package org.feedbacknlp.core.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.WireName;
import org.feedbacknlp.core.text.PhraseReader;
import org.feedbacknlp.core.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Reads which side a survey question asks for: "What did you dislike?" asks for the bad one, and a bare "nothing" is then good
 * news. Thread-safe; remembers a few questions, since a survey asks the same of everybody.
 */
public final class Question {
    private static final int REMEMBERED = 256;
    /** A question is a sentence or two; of a longer one so many code units are read, and none is remembered. */
    private static final int LONGEST = 1_000;

    private static final Set<String> CLOSED = Set.of(
            "did", "do", "does", "was", "were", "is", "are", "will", "would", "have", "has", "had", "can", "could");
    private static final Set<String> SETTLED =
            Set.of("solved", "resolved", "fixed", "sorted", "answered", "helped", "met", "meet");

    private static final Set<String> CONTENT = Set.of(
            "recommend",
            "satisfied",
            "happy",
            "pleased",
            "enjoy",
            "return",
            "easy",
            "helpful",
            "friendly",
            "useful",
            "clear");

    private volatile @Nullable List<Cue> cues;
    private final Map<String, Optional<Polarity>> known = new ConcurrentHashMap<>();

    /** Makes a reader with the cues that ship with the engine; they are read when the first question comes. */
    public Question() {}

    private List<Cue> cues() {
        List<Cue> read = cues;
        if (read == null) {
            read = new ArrayList<>();
            PhraseReader reader = new PhraseReader();
            for (List<String> row : WordList.read(Question.class, "question-cues.tsv")) {
                Polarity side = WireName.find(Polarity.class, row.get(1)).orElseThrow();
                read.add(Cue.of(reader, row.get(2), side));
            }
            cues = read;
        }
        return read;
    }

    /**
     * Returns the side that a question asks for.
     *
     * @param question its text
     * @return negative or positive, or empty where it asks for neither or for both
     */
    public Optional<Polarity> side(String question) {
        if (question.length() > LONGEST) {
            return read(new PhraseReader().words(question.substring(0, LONGEST)));
        }
        Optional<Polarity> side = known.get(question);
        if (side == null) {
            side = read(new PhraseReader().words(question));
            if (known.size() < REMEMBERED) {
                known.put(question, side);
            }
        }
        return side;
    }

    /**
     * Returns what a yes to a question says: "Did you have any problems?" is closed, and a yes to it is bad news.
     *
     * @param question its text
     * @return negative or positive, or empty where it cannot be answered with yes or no, or either says nothing
     */
    public Optional<Polarity> yes(String question) {
        List<String> words = new PhraseReader().words(question.substring(0, Math.min(LONGEST, question.length())));
        if (words.isEmpty() || !CLOSED.contains(words.get(0))) {
            return Optional.empty();
        }
        if (words.stream().anyMatch(SETTLED::contains)) {
            return Optional.of(Polarity.POSITIVE);
        }
        boolean content = words.stream().anyMatch(CONTENT::contains) && !words.contains("not");
        return side(question).or(() -> content ? Optional.of(Polarity.POSITIVE) : Optional.empty());
    }

    private Optional<Polarity> read(List<String> words) {
        boolean negative = false;
        boolean positive = false;
        int i = 0;
        while (i < words.size()) {
            Cue cue = longest(words, i);
            if (cue == null || isTurned(words, i, cue)) {
                i++;
            } else {
                negative |= cue.side == Polarity.NEGATIVE;
                positive |= cue.side == Polarity.POSITIVE;
                i += cue.words.size();
            }
        }
        if (negative == positive) {
            return Optional.empty();
        }
        return Optional.of(negative ? Polarity.NEGATIVE : Polarity.POSITIVE);
    }

    /** Tells whether a cue for the good side is turned by one that begins inside it: "do you like", but "like least". */
    private boolean isTurned(List<String> words, int from, Cue cue) {
        int end = from + cue.words.size();
        for (int i = from + 1; cue.side == Polarity.POSITIVE && i < end; i++) {
            Cue inner = longest(words, i);
            if (inner != null && inner.side == Polarity.NEGATIVE && i + inner.words.size() > end) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Cue longest(List<String> words, int from) {
        Cue longest = null;
        for (Cue cue : cues()) {
            if (cue.startsAt(words, from) && (longest == null || cue.words.size() > longest.words.size())) {
                longest = cue;
            }
        }
        return longest;
    }

    /**
     * Words of a question that ask for one side.
     *
     * @param words the words, a closing star for any ending
     * @param side the side they ask for
     */
    private record Cue(List<String> words, Polarity side) {
        static Cue of(PhraseReader reader, String phrase, Polarity side) {
            List<String> words = new ArrayList<>();
            for (String word : reader.words(phrase)) {
                if (word.equals("*")) {
                    words.add(words.remove(words.size() - 1) + "*");
                } else {
                    words.add(word);
                }
            }
            return new Cue(words, side);
        }

        boolean startsAt(List<String> question, int from) {
            if (from + words.size() > question.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                String asked = question.get(from + i);
                boolean any = word.endsWith("*");
                if (any ? !asked.startsWith(word.substring(0, word.length() - 1)) : !asked.equals(word)) {
                    return false;
                }
            }
            return true;
        }
    }
}
