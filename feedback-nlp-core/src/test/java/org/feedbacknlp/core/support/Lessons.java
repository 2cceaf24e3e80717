package org.feedbacknlp.core.support;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.feedbacknlp.core.example.Example;

/** Labelled comments whose labels follow from words that each label has of its own, so that they can be learned. */
public final class Lessons {
    private static final List<String> CUES = List.of(
            "late|delivery|courier|waiting",
            "refund|charged|invoice|price",
            "crashes|freezes|login|update",
            "friendly|helpful|staff|agent",
            "love it|GREAT|soooo good|\ud83d\ude00",
            "awful|not good|never again|\ud83d\ude21");
    private static final List<String> FILLERS =
            List.of("the", "my", "it", "was", "and", "really", "today", "order", "app", "this", "I", "they", ",", ".");

    private Lessons() {}

    /** Returns the names of the first labels. */
    public static List<String> labels(int count) {
        return IntStream.range(0, count).mapToObj(k -> "label " + k).toList();
    }

    /** Makes comments of one label each; one in ten has another's words. */
    public static List<Example> single(long seed, int count, int labels) {
        Random random = new Random(seed);
        return Stream.generate(() -> {
                    int k = random.nextInt(labels);
                    int said = random.nextInt(10) == 0 ? random.nextInt(labels) : k;
                    return Example.of(comment(random, said), labels(labels).get(k));
                })
                .limit(count)
                .toList();
    }

    /** Makes comments of none, one or several labels each. */
    public static List<Example> multi(long seed, int count, int labels) {
        Random random = new Random(seed);
        return Stream.generate(() -> {
                    int[] held = IntStream.range(0, labels)
                            .filter(k -> random.nextInt(labels) == 0)
                            .toArray();
                    String[] names = IntStream.of(held)
                            .mapToObj(k -> labels(labels).get(k))
                            .toArray(String[]::new);
                    return Example.of(comment(random, held), names);
                })
                .limit(count)
                .toList();
    }

    /** Makes comments with a score each, of words that speak of it or of its neighbour. */
    public static List<Example> ordinal(long seed, int count, int scores) {
        Random random = new Random(seed);
        return Stream.generate(() -> {
                    int score = random.nextInt(scores);
                    int said = Math.max(0, Math.min(scores - 1, score + (random.nextInt(5) - 2) / 2));
                    return Example.of(comment(random, said), String.valueOf(score));
                })
                .limit(count)
                .toList();
    }

    private static String comment(Random random, int... said) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(12); left > 0; left--) {
            text.append(FILLERS.get(random.nextInt(FILLERS.size()))).append(' ');
        }
        for (int k : said) {
            String[] cues = CUES.get(k).split("\\|", -1);
            text.insert(0, cues[random.nextInt(cues.length)] + ' ');
            text.append(cues[random.nextInt(cues.length)]).append(' ');
        }
        return text.toString();
    }
}
