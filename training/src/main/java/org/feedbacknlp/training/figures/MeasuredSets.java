package org.feedbacknlp.training.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.training.data.DataFolder;
import org.feedbacknlp.training.data.Row;

/** The sets that the cards of sentiment tell figures of. */
public final class MeasuredSets {
    /** Sets on whose dev parts choices are made; no text of these parts is learned from. */
    public static final List<String> DEV =
            List.of("nhs_fft_sentiment", "nhs_phase1_criticality", "womens_clothing", "cad_imdb_revised", "tsa_md");

    private MeasuredSets() {}

    /**
     * Reads the sets.
     *
     * @param data the folder
     * @return the rows of each by what a card calls it, in the order of cards
     */
    public static Map<String, List<Row>> of(DataFolder data) {
        Map<String, List<Row>> sets = new LinkedHashMap<>();
        DEV.forEach(set -> sets.put(set + " (dev)", data.toLearn(set, "dev")));
        sets.put("airline_tweets (not learned from, looked at)", data.toMeasure("airline_tweets", "dev"));
        List<Row> sentences = new ArrayList<>(data.toMeasure("uci_sentences", "train"));
        sentences.addAll(data.toMeasure("uci_sentences", "dev"));
        sets.put("uci_sentences (not learned from, looked at)", sentences);
        sets.put("sst2 (its texts learned from elsewhere, looked at)", data.toMeasure("sst2", "dev"));
        return sets;
    }
}
