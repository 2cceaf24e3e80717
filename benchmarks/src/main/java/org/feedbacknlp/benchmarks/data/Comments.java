package org.feedbacknlp.benchmarks.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The comments that speed is measured on: so many that no branch predictor learns them, and short, as most comments are. */
public final class Comments {
    /** How many comments one invocation of a benchmark works on. */
    public static final int COUNT = 512;

    private static final int SHORTEST = 60;
    private static final int LONGEST = 160;

    private Comments() {}

    /**
     * Chooses {@value #COUNT} texts of {@value #SHORTEST} to {@value #LONGEST} characters, in an order of their own; where there are
     * fewer they come again.
     *
     * @param texts the texts
     * @return the comments
     * @throws IllegalStateException if no text is of such a length
     */
    public static List<String> of(Stream<String> texts) {
        List<String> fit = texts.filter(text -> text.length() >= SHORTEST && text.length() <= LONGEST)
                .distinct()
                .sorted(Comparator.comparing(String::hashCode).thenComparing(Comparator.naturalOrder()))
                .limit(COUNT)
                .toList();
        if (fit.isEmpty()) {
            throw new IllegalStateException("no text has " + SHORTEST + " to " + LONGEST + " characters");
        }
        List<String> comments = new ArrayList<>(COUNT);
        while (comments.size() < COUNT) {
            comments.addAll(fit.subList(0, Math.min(fit.size(), COUNT - comments.size())));
        }
        return comments;
    }

    /**
     * Returns English comments of the corpus, about 104 characters long in the mean.
     *
     * @return the comments
     */
    public static List<String> shortEnglish() {
        return of(Gold.english().map(verbatim -> verbatim.text()));
    }
}
