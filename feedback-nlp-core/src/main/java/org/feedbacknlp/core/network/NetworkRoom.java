package org.feedbacknlp.core.network;

/** What one thread needs to ask a network: buffers that one text after another reuses. Not thread-safe. */
public final class NetworkRoom {
    private static final int KEPT_WORDS = 1 << 14;

    final Sequence sequence;
    /** The answers to a word in its context, one of three for each of the last three words. */
    final float[][][] lines;
    /** The last three words' answers: those of {@link #lines}, or rows that nobody writes to. */
    final float[][][] last = new float[Shape.WIDTHS][][];
    /** Of each width, each filter's strongest answer. */
    final float[][] best;
    /** Of each width, where each filter's strongest answer begins; found when somebody asks. */
    final int[][] where;
    /** The answers of one width at one run. */
    final float[] answers;

    NetworkRoom(Shape shape, Identities identities) {
        sequence = new Sequence(identities);
        lines = new float[Shape.WIDTHS][Shape.BLOCKS][shape.filters()];
        best = new float[Shape.WIDTHS][shape.filters()];
        where = new int[Shape.WIDTHS][shape.filters()];
        answers = new float[shape.filters()];
    }

    /** Lets go of the text, and of buffers that a long one has made large. */
    public void clear() {
        sequence.clear(KEPT_WORDS);
    }
}
