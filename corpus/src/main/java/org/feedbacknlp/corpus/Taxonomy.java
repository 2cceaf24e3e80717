package org.feedbacknlp.corpus;

import java.util.Collections;
import java.util.List;
import java.util.StringTokenizer;

/** The ids that the gold labels use and the API leaves open: topics and reasons of severity. {@code GUIDELINES.md} defines them. */
public final class Taxonomy {
    private static final List<String> TOPICS = words("""
            product-quality price delivery support ease-of-use reliability performance onboarding billing account contract app
            communication privacy availability returns features integrations reporting documentation fit packaging selection
            coverage roaming equipment fees fraud branch cards lending punctuality baggage seat catering check-in disruption
            waiting-time care appointments cleanliness facilities medication
            """);

    private static final List<String> REASONS = words("""
            safety legal data-loss privacy money outage blocked repeat-contact deadline defect delay service minor
            """);

    private Taxonomy() {}

    /**
     * Returns the ids of all topics.
     *
     * @return general topics first, then those of single industries
     */
    public static List<String> topics() {
        return TOPICS;
    }

    /**
     * Returns the ids of all reasons of severity.
     *
     * @return the gravest first
     */
    public static List<String> reasons() {
        return REASONS;
    }

    private static List<String> words(String text) {
        return Collections.list(new StringTokenizer(text)).stream()
                .map(String::valueOf)
                .toList();
    }
}
