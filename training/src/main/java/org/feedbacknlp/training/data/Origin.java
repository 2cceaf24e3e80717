package org.feedbacknlp.training.data;

import java.util.List;
import java.util.Set;

/** What is known of the sources of texts. */
public final class Origin {
    /** The surveys of patients; their few texts have ways of their own, which those of other sources must not drown. */
    public static final List<String> SURVEYS = List.of("nhs_fft_sentiment", "nhs_phase1_criticality");

    private static final Set<String> BY_WORDS =
            Set.of("nhs_fft_sentiment", "nhs_phase1_criticality", "womens_clothing");

    private Origin() {}

    /**
     * Tells whether a source is a survey of patients.
     *
     * @param source its name
     * @return true if it is
     */
    public static boolean isSurvey(String source) {
        return SURVEYS.contains(source);
    }

    /**
     * Tells whether texts show by their words of which kind they are, so that how often they are of a side is for words to say: patient
     * surveys, and what shops are told.
     *
     * @param source its name
     * @return true if they do
     */
    public static boolean showsInWords(String source) {
        return BY_WORDS.contains(source);
    }
}
