package org.feedbacknlp.benchmarks.index;

import java.io.IOException;
import java.util.List;
import org.feedbacknlp.benchmarks.index.CallTimes.Call;
import org.feedbacknlp.lucene.FeedbackIndex;
import org.feedbacknlp.lucene.IndexField;
import org.feedbacknlp.lucene.SearchRequest;

/**
 * Something that is asked of many comments at once.
 *
 * @param title what it is called in a table
 * @param mostMillis how long half of the calls may take at most
 * @param call how it is asked
 */
public record Question(String title, double mostMillis, Call call) {
    private static final List<IndexField> FACETS = List.of(
            IndexField.TOPIC,
            IndexField.SENTIMENT,
            IndexField.LANGUAGE,
            IndexField.CHANNEL,
            IndexField.segment("plan"),
            IndexField.segment("region"));

    /**
     * Returns all questions, a line for each.
     *
     * @param index what they are asked of
     * @return the questions
     */
    public static List<Question> all(FeedbackIndex index) {
        return List.of(
                new Question("six facets under `phone`", 30, () -> index.search(facets("phone"))),
                new Question("six facets under `the`", 30, () -> index.search(facets("the"))));
    }

    /**
     * Asks by turns.
     *
     * @param questions what is asked
     * @param rounds how often, a third more to warm up
     * @return the times of each question
     * @throws IOException if the disk fails
     */
    public static List<CallTimes> times(List<Question> questions, int rounds) throws IOException {
        List<List<Call>> calls =
                questions.stream().map(question -> List.of(question.call())).toList();
        return CallTimes.byTurns(calls, rounds / 3, rounds);
    }

    private static SearchRequest facets(String typed) {
        SearchRequest.Builder request = SearchRequest.builder().query(typed);
        FACETS.forEach(request::facet);
        return request.build();
    }
}
