package org.feedbacknlp.benchmarks.data;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.feedbacknlp.api.Verbatim;

/**
 * Comments such as customers write, as many as one wants: sentences of the corpus that fit each other, put together anew, with other
 * numbers and names and slips of the fingers; over 36 months, with score, channel, respondent, plan and region. A comment follows
 * from the seed and its number alone, so none is kept. Thread-safe.
 */
public final class GeneratedComments {
    private static final long STRIDE = 0xD1342543DE82EF95L;

    private final SentencePool pool = new SentencePool(Gold.corpus().verbatims());
    private final long seed;

    /**
     * Reads the corpus.
     *
     * @param seed what all is drawn from
     */
    public GeneratedComments(long seed) {
        this.seed = seed;
    }

    /**
     * Returns the first comments, made while they are read.
     *
     * @param count how many
     * @return comments 0 to {@code count} - 1, in order
     */
    public Stream<Verbatim> first(long count) {
        return LongStream.range(0, count).mapToObj(this::comment);
    }

    /**
     * Makes a comment.
     *
     * @param number which one
     * @return the comment, the same one every time
     */
    public Verbatim comment(long number) {
        return around(text(number), number);
    }

    /**
     * Makes what a comment says.
     *
     * @param number which one
     * @return its words
     */
    public GeneratedText text(long number) {
        RandomGenerator random = new SplittableRandom(seed ^ number * STRIDE);
        return GeneratedText.of(pool.draw(random), random);
    }

    /**
     * Makes a comment that says something given.
     *
     * @param words what it says
     * @param number which one
     * @return the comment of that number, with those words
     */
    public Verbatim around(GeneratedText words, long number) {
        return Circumstances.of("c" + number, words, new SplittableRandom(~seed ^ number * STRIDE));
    }
}
