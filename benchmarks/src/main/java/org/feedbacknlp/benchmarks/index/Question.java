package org.feedbacknlp.benchmarks.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.benchmarks.index.CallTimes.Call;
import org.feedbacknlp.lucene.CalendarUnit;
import org.feedbacknlp.lucene.ConcordanceRequest;
import org.feedbacknlp.lucene.FeedbackIndex;
import org.feedbacknlp.lucene.Filter;
import org.feedbacknlp.lucene.Histogram;
import org.feedbacknlp.lucene.IndexField;
import org.feedbacknlp.lucene.SearchRequest;
import org.feedbacknlp.lucene.Selection;

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
        ConcordanceRequest lines = ConcordanceRequest.of(about(index, "phone", 1_000));
        Selection sample = about(index, "refund", 200);
        return List.of(
                new Question("six facets under `phone`", 30, () -> index.search(facets("phone"))),
                new Question("six facets under `the`", 30, () -> index.search(facets("the"))),
                new Question("1,000 lines of key words in context", 10, () -> index.concordance(lines)),
                new Question(
                        "mean score by month, of all",
                        35,
                        () -> index.histogram(Selection.ALL, CalendarUnit.MONTH, ScoreScale.NPS)),
                new Question("words that set 200 comments apart", 4, () -> index.keyness(sample, 3, 20)));
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

    /** Selects about so many comments with a word: those of as many days as it takes. */
    private static Selection about(FeedbackIndex index, String word, int wanted) {
        Selection all = Selection.of(word);
        long found = 0;
        for (Histogram.Bucket day :
                index.histogram(all, CalendarUnit.DAY, ScoreScale.NPS).buckets()) {
            found += day.scores().verbatims();
            if (found >= wanted) {
                return all.filtered(Filter.dates(LocalDate.MIN, day.first()));
            }
        }
        return all;
    }

    private static SearchRequest facets(String typed) {
        SearchRequest.Builder request = SearchRequest.builder().query(typed);
        FACETS.forEach(request::facet);
        return request.build();
    }
}
