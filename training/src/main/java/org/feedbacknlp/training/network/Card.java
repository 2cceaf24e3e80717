package org.feedbacknlp.training.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.core.json.JsonWriter;
import org.feedbacknlp.core.sentiment.Mix;

/** What the network's card says: data and licences, recipe, figures, known failures. */
final class Card {
    private static final List<String> LABELLED = List.of(
            "pool_sentiment_permissive",
            "nhs_fft_sentiment",
            "nhs_fft_topics",
            "nhs_phase1_criticality",
            "nhs_phase1_topics",
            "womens_clothing",
            "goemotions",
            "product_reviews_2",
            "tsa_md",
            "cad_imdb_revised");
    private static final List<String> WITHOUT_LABELS = List.of("app_features_is22", "banking77", "clinc150");
    private static final List<String> LICENCES = List.of("CC0", "CC BY 3.0", "CC BY 4.0", "MIT", "Apache-2.0");
    private static final String RECIPE =
            "word vectors from texts without labels (positive pointwise mutual information, window 5,"
                    + " 80 factors); 128 filters each over one, two and three words, the strongest answer of each; negation, contrast,"
                    + " condition and shouting as inputs; opinion lexicon as inputs; comments drawn from a grammar of ours; 30 % of words shown"
                    + " as unknown ones of their valence; Adam, 5 walks; mixed with the fast tier on dev parts";
    private static final List<String> FAILURES = List.of(
            "the sets of these figures are those on which the mix with the fast tier was fitted",
            "airline_tweets, uci_sentences and sst2 were looked at while choices were made",
            "negation over a distance",
            "sarcasm",
            "a question answered no");

    private Card() {}

    /** Writes the card as JSON. */
    static String of(String seed, Map<String, Object> metrics, Mix mix) {
        Map<String, Object> weights = new LinkedHashMap<>();
        weights.put("fast", rounded(mix.fast()));
        weights.put("network", rounded(mix.network()));
        weights.put("sureFrom", rounded(mix.sure()));
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("data", LABELLED);
        card.put("withoutLabels", WITHOUT_LABELS);
        card.put("licences", LICENCES);
        card.put("recipe", RECIPE);
        card.put("seed", Long.parseLong(seed));
        card.put("mix", weights);
        card.put("metrics", metrics);
        card.put("knownFailures", FAILURES);
        return JsonWriter.of(card);
    }

    /** Returns a figure to three places. */
    static double rounded(double value) {
        return Math.rint(value * 1000) / 1000;
    }
}
