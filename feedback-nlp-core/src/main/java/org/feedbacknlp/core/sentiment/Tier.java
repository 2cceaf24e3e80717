package org.feedbacknlp.core.sentiment;

/** How much work goes into a judgement. */
enum Tier {
    /** Words and rules alone. */
    FAST,
    /** These and the network. */
    ACCURATE,
    /** The network is asked where words and rules are unsure. */
    CASCADE
}
