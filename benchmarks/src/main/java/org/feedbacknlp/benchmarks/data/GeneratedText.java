package org.feedbacknlp.benchmarks.data;

import java.util.List;
import java.util.random.RandomGenerator;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.benchmarks.data.SentencePool.Sentence;

/**
 * What a comment says that nobody wrote.
 *
 * @param text the words
 * @param mood from -1, where every sentence is negative, to 1
 */
public record GeneratedText(String text, double mood) {
    static GeneratedText of(List<Sentence> sentences, RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        double mood = 0;
        for (Sentence sentence : sentences) {
            part(text);
            text.append(Variation.of(sentence.text(), random));
            mood += mood(sentence.side());
        }
        return new GeneratedText(text.toString(), mood / sentences.size());
    }

    /** Parts what stands there from the next sentence, with a full stop where the corpus needed none. */
    private static void part(StringBuilder text) {
        if (!text.isEmpty()) {
            boolean open = Character.isLetterOrDigit(text.charAt(text.length() - 1));
            text.append(open ? ". " : " ");
        }
    }

    private static int mood(Polarity side) {
        return switch (side) {
            case NEGATIVE -> -1;
            case NEUTRAL, MIXED -> 0;
            case POSITIVE -> 1;
        };
    }

    @Override
    public String toString() {
        return "GeneratedText[" + text.length() + " chars, " + mood + "]";
    }
}
