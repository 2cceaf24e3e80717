package org.feedbacknlp.opennlp;

import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.layer.Evidence;

/** A loaded document categoriser. Thread-safe. */
sealed interface Categorizer permits CompiledCategorizer, OriginalCategorizer {
    /** The classes. */
    List<String> outcomes();

    /**
     * Classifies a text.
     *
     * @param text the text
     * @param most how many spans of evidence to give at most
     * @return what is found, or empty if the text holds nothing that the model knows
     */
    Optional<Finding> categorize(String text, int most);

    /**
     * Gives the model's probabilities, whether it knows anything of the text or not.
     *
     * @param text the text
     * @return a probability for each outcome
     */
    double[] probabilities(String text);

    /**
     * What is found in a text.
     *
     * @param probabilities one for each outcome
     * @param best the outcome of the highest; the first of equals
     * @param evidence what made it so, in the order of the text
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Finding(double[] probabilities, int best, List<Evidence> evidence) {}

    /** The first of the highest. */
    static int best(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }
}
