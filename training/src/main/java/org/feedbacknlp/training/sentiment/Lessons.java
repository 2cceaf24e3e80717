package org.feedbacknlp.training.sentiment;

import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.training.data.DataFolder;
import org.feedbacknlp.training.data.Row;

/** The texts that sentiment is learned from, and those that its last choices are made on. */
final class Lessons {
    /** Parts that no text was learned from; what is decided is decided on these. */
    static final List<String> DEV =
            List.of("nhs_fft_sentiment", "nhs_phase1_criticality", "womens_clothing", "cad_imdb_revised", "tsa_md");

    private Lessons() {}

    /** Reads the pool. */
    static List<Lesson> pool(DataFolder data) {
        return lessons(data.toLearn("pool_sentiment_permissive", "train"), null);
    }

    /** Reads the dev part of a set. */
    static List<Lesson> dev(DataFolder data, String set) {
        return lessons(data.toLearn(set, "dev"), set);
    }

    private static List<Lesson> lessons(List<Row> rows, @org.jspecify.annotations.Nullable String set) {
        List<Lesson> lessons = new ArrayList<>();
        for (Row row : rows) {
            int side = Sides.NAMES.indexOf(row.label());
            if (side >= 0) {
                lessons.add(new Lesson(row.text(), side, set == null ? row.get("source") : set));
            }
        }
        return lessons;
    }
}
