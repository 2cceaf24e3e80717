package org.feedbacknlp.api;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A stream of verbatims under analysis. Outcomes come in the order of the input, whatever the number of threads; the input is
 * read on the consuming thread, only as far ahead as {@link BatchOptions#window()} allows, so memory stays bounded with a
 * slow consumer and an endless input.
 *
 * <p>One thread consumes a batch; {@link #cancel()} and {@link #summary()} may be called from any. Use it with
 * try-with-resources: {@link #close()} ends the batch's threads.
 *
 * <p>An element that cannot be had costs itself only: {@code null}, or an {@link UnreadableItemException} thrown by the stream.
 * Any other exception that the stream throws reaches the consumer and ends the batch.
 */
public interface Batch extends Iterable<Outcome>, AutoCloseable {
    /**
     * Returns the outcomes, once.
     *
     * @return an iterator; its methods throw {@link CancelledException} once the batch was cancelled or its analyzer closed, or
     *     when the consuming thread is interrupted, whose flag is kept
     * @throws IllegalStateException if the outcomes were asked for before
     */
    @Override
    Iterator<Outcome> iterator();

    /**
     * Returns the outcomes as a sequential stream, once. Closing the stream closes the batch.
     *
     * @return the stream
     * @throws IllegalStateException if the outcomes were asked for before
     */
    default Stream<Outcome> stream() {
        Spliterator<Outcome> outcomes = Spliterators.spliteratorUnknownSize(
                iterator(), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
        return StreamSupport.stream(outcomes, false).onClose(this::close);
    }

    /**
     * Returns the counts so far, of what the consumer has received.
     *
     * @return the summary; final once the iterator has no next
     */
    BatchSummary summary();

    /** Ends the batch soon: the consumer's next call throws {@link CancelledException}. Does nothing once it has ended. */
    void cancel();

    /** Cancels what is left and ends the batch's threads. Idempotent. */
    @Override
    void close();
}
