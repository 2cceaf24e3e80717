package org.feedbacknlp.training.network;

import java.util.Locale;
import org.feedbacknlp.core.sentiment.Mix;

/** What the network's card says: data and licences, recipe, figures, known failures. */
final class Card {
    private static final String DATA =
            "\"data\":[\"pool_sentiment_permissive, nhs_fft_sentiment, nhs_fft_topics, nhs_phase1_criticality, nhs_phase1_topics,"
                    + " womens_clothing, goemotions, product_reviews_2, tsa_md, cad_imdb_revised\"],"
                    + "\"withoutLabels\":[\"app_features_is22\",\"banking77\",\"clinc150\"],"
                    + "\"licences\":[\"CC0\",\"CC BY 3.0\",\"CC BY 4.0\",\"MIT\",\"Apache-2.0\"]";
    private static final String RECIPE =
            "\"recipe\":\"word vectors from texts without labels (positive pointwise mutual information, window 5, 80 factors);"
                    + " 128 filters each over one, two and three words, the strongest answer of each; negation, contrast, condition and"
                    + " shouting as inputs; opinion lexicon as inputs; comments drawn from a grammar of ours; 30 % of words shown as unknown ones of their valence; Adam, 5 walks;"
                    + " mixed with the fast tier on dev parts\"";
    private static final String FAILURES =
            "\"knownFailures\":[\"negation over a distance\",\"sarcasm\",\"a question answered no\"]";

    private Card() {}

    /** Writes the card as JSON. */
    static String of(String seed, String sets, Mix mix) {
        return "{" + DATA + "," + RECIPE + ",\"seed\":" + Long.parseLong(seed) + ","
                + String.format(
                        Locale.ROOT,
                        "\"mix\":{\"fast\":%.3f,\"network\":%.3f,\"sureFrom\":%.2f},",
                        mix.fast(),
                        mix.network(),
                        mix.sure())
                + "\"metrics\":{" + sets + "}," + FAILURES + "}";
    }
}
