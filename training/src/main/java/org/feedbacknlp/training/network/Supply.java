package org.feedbacknlp.training.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.feedbacknlp.training.data.DataFolder;
import org.feedbacknlp.training.data.Origin;
import org.feedbacknlp.training.data.Row;
import org.feedbacknlp.training.templates.Templates;

/** What a network learns from: labelled texts, and texts without labels for the vectors of words. Immutable. */
final class Supply {
    /** The labels, in the order of the outputs. */
    static final List<String> LABELS = List.of("negative", "neutral", "positive");

    /** The place of neutral among them. */
    static final int NEUTRAL = 1;

    /** Sets whose texts teach vectors, each with its part. */
    private static final List<List<String>> PLAIN = List.of(
            List.of("pool_sentiment_permissive", "train"),
            List.of("app_features_is22", "all"),
            List.of("banking77", "train"),
            List.of("clinc150", "train"),
            List.of("goemotions", "train"),
            List.of("nhs_fft_sentiment", "train"),
            List.of("nhs_fft_topics", "train"),
            List.of("nhs_phase1_criticality", "train"),
            List.of("nhs_phase1_topics", "train"),
            List.of("product_reviews_2", "all"),
            List.of("tsa_md", "train"),
            List.of("womens_clothing", "train"));

    /**
     * A labelled text.
     *
     * @param reading what is read of it
     * @param label its label's place
     * @param source where it is from
     */
    record Labelled(Reading reading, int label, String source) {}

    private static final int DRAWN = 60;

    private final DataFolder data;
    private final Reading.Reader reader = new Reading.Reader();

    Supply(DataFolder data) {
        this.data = data;
    }

    /**
     * Returns the pool, what else is labelled in its sources, and comments drawn from the grammar.
     *
     * @param seed where the drawing starts
     */
    List<Labelled> labelled(long seed) {
        List<Row> rows = data.toLearn("pool_sentiment_permissive", "train");
        Set<String> seen = new HashSet<>();
        rows.forEach(row -> seen.add(row.text()));
        List<Labelled> all = new ArrayList<>();
        rows.forEach(row -> add(row, row.get("source"), all));
        for (String set : Origin.SURVEYS) {
            for (Row row : data.toLearn(set, "train")) {
                if (seen.add(row.text())) {
                    add(row, set, all);
                }
            }
        }
        for (String label : LABELS) {
            for (String text : Templates.english().draw(label, DRAWN, seed)) {
                add(label, text, "templates", all);
            }
        }
        return all;
    }

    private void add(Row row, String source, List<Labelled> all) {
        add(row.label(), row.text(), source, all);
    }

    private void add(String name, String text, String source, List<Labelled> all) {
        int label = LABELS.indexOf(name);
        Reading reading = reader.read(text);
        if (label >= 0 && reading.length() > 0) {
            all.add(new Labelled(reading, label, source));
        }
    }

    /** Names the sets whose texts teach vectors. */
    static List<String> plainSets() {
        return PLAIN.stream().map(set -> set.get(0)).toList();
    }

    /** Returns all texts that may teach, each once. */
    List<Reading> plain() {
        List<Reading> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (List<String> set : PLAIN) {
            for (Row row : data.toLearn(set.get(0), set.get(1))) {
                if (seen.add(row.text())) {
                    all.add(reader.read(row.text()));
                }
            }
        }
        return all;
    }
}
