package org.feedbacknlp.training.sentiment;

import java.util.List;

/** The three sides by their places. */
final class Sides {
    static final int COUNT = 3;
    static final int NEUTRAL = 1;
    static final List<String> NAMES = List.of("negative", "neutral", "positive");

    private Sides() {}
}
