package org.feedbacknlp.core.triage;

import java.util.ArrayList;
import java.util.EnumSet;
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
    private final Map<String, Optional<Asked>> known = new ConcurrentHashMap<>();

    /** Makes a reader with the cues that ship with the engine; they are read when the first question comes. */
    public Question() {}

    private List<Cue> cues() {
        List<Cue> read = cues;
        if (read == null) {
            read = new ArrayList<>();
            PhraseReader reader = new PhraseReader();
            for (List<String> row : WordList.read(Question.class, "question-cues.tsv")) {
                Asked asked = WireName.find(Asked.class, row.get(1)).orElseThrow();
                read.add(Cue.of(reader, row.get(2), asked));
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
        return asked(question).map(asked -> asked == Asked.POSITIVE ? Polarity.POSITIVE : Polarity.NEGATIVE);
    }

    /**
     * Tells whether a question asks what could be better: answers to it are wishes and praise as well as complaints.
     *
     * @param question its text
     * @return true if it asks for that, and not for what is bad
     */
    public boolean isForBetter(String question) {
        return asked(question).filter(asked -> asked == Asked.BETTER).isPresent();
    }

    private Optional<Asked> asked(String question) {
        if (question.length() > LONGEST) {
            return read(new PhraseReader().words(question.substring(0, LONGEST)));
        }
        Optional<Asked> asked = known.get(question);
        if (asked == null) {
            asked = read(new PhraseReader().words(question));
            if (known.size() < REMEMBERED) {
                known.put(question, asked);
            }
        }
        return asked;
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

    private Optional<Asked> read(List<String> words) {
        Set<Asked> found = EnumSet.noneOf(Asked.class);
        int i = 0;
        while (i < words.size()) {
            Cue cue = longest(words, i);
            if (cue == null || isTurned(words, i, cue)) {
                i++;
            } else {
                found.add(cue.asked);
                i += cue.words.size();
            }
        }
        boolean good = found.contains(Asked.POSITIVE);
        if (found.isEmpty() || good && found.size() > 1) {
            return Optional.empty();
        }
        return Optional.of(good ? Asked.POSITIVE : found.contains(Asked.NEGATIVE) ? Asked.NEGATIVE : Asked.BETTER);
    }

    /** Tells whether a cue for the good side is turned by one that begins inside it: "do you like", but "like least". */
    private boolean isTurned(List<String> words, int from, Cue cue) {
        int end = from + cue.words.size();
        for (int i = from + 1; cue.asked == Asked.POSITIVE && i < end; i++) {
            Cue inner = longest(words, i);
            if (inner != null && inner.asked != Asked.POSITIVE && i + inner.words.size() > end) {
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
     * @param asked the side they ask for
     */
    private record Cue(List<String> words, Asked asked) {
        static Cue of(PhraseReader reader, String phrase, Asked asked) {
            List<String> words = new ArrayList<>();
            for (String word : reader.words(phrase)) {
                if (word.equals("*")) {
                    words.add(words.remove(words.size() - 1) + "*");
                } else {
                    words.add(word);
                }
            }
            return new Cue(words, asked);
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

    /** What a question asks for. */
    private enum Asked implements WireName {
        NEGATIVE,
        BETTER,
        POSITIVE
    }
}
