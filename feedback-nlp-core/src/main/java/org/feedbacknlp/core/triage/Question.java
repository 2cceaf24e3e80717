package org.feedbacknlp.core.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.WireName;
import org.feedbacknlp.core.text.PhraseReader;
import org.feedbacknlp.core.text.WordList;

/**
 * Reads which side a survey question asks for: "What did you dislike?" asks for the bad one, and a bare "nothing" is then good
 * news. Thread-safe; remembers a few questions, since a survey asks the same of everybody.
 */
public final class Question {
    private static final int REMEMBERED = 256;

    private final List<Cue> cues = new ArrayList<>();
    private final Map<String, Optional<Polarity>> known = new ConcurrentHashMap<>();

    /** Makes a reader with the cues that ship with the engine. */
    public Question() {
        PhraseReader reader = new PhraseReader();
        for (List<String> row : WordList.read(Question.class, "question-cues.tsv")) {
            Polarity side = WireName.find(Polarity.class, row.get(1)).orElseThrow();
            cues.add(Cue.of(reader, row.get(2), side));
        }
    }

    /**
     * Returns the side that a question asks for.
     *
     * @param question its text
     * @return negative or positive, or empty where it asks for neither or for both
     */
    public Optional<Polarity> side(String question) {
        Optional<Polarity> side = known.get(question);
        if (side == null) {
            side = read(new PhraseReader().words(question));
            if (known.size() < REMEMBERED) {
                known.put(question, side);
            }
        }
        return side;
    }

    private Optional<Polarity> read(List<String> words) {
        boolean negative = false;
        boolean positive = false;
        int i = 0;
        while (i < words.size()) {
            Cue longest = null;
            for (Cue cue : cues) {
                if (cue.startsAt(words, i) && (longest == null || cue.words.size() > longest.words.size())) {
                    longest = cue;
                }
            }
            if (longest != null) {
                negative |= longest.side == Polarity.NEGATIVE;
                positive |= longest.side == Polarity.POSITIVE;
            }
            i += longest == null ? 1 : longest.words.size();
        }
        if (negative == positive) {
            return Optional.empty();
        }
        return Optional.of(negative ? Polarity.NEGATIVE : Polarity.POSITIVE);
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
