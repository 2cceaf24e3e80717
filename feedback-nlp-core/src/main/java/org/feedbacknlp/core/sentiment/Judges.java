package org.feedbacknlp.core.sentiment;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import org.feedbacknlp.core.linear.Scorer;
import org.jspecify.annotations.Nullable;

/** The judges of one model, one for each thread that asks at a time; made when first asked for. Thread-safe. */
final class Judges {
    private final SentimentModel model;
    private final ConcurrentLinkedDeque<Judge> idle = new ConcurrentLinkedDeque<>();
    private @Nullable Scorer scorer;

    Judges(SentimentModel model) {
        this.model = model;
    }

    /** Lets a judge answer a question; it is another's when this returns. */
    <T> T ask(Function<Judge, T> question) {
        Judge free = idle.pollFirst();
        Judge judge = free == null ? new Judge(model, scorer()) : free;
        T answer = question.apply(judge);
        judge.forget();
        idle.addFirst(judge);
        return answer;
    }

    private synchronized Scorer scorer() {
        if (scorer == null) {
            scorer = new Scorer(List.of(model.words()));
        }
        return scorer;
    }

    void close() {
        idle.clear();
    }
}
