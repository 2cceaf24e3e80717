package org.feedbacknlp.core.codebook;

/** How sure rules are of a topic. */
@FunctionalInterface
interface Confidence {
    /** A caller's own rules mean what they say. */
    Confidence CERTAIN = mentions -> 1;

    /** Terms that ship meet texts that nobody wrote them for. */
    Confidence OF_TERMS = mentions -> Math.min(0.95, 0.7 + 0.1 * (mentions - 1));

    /** Returns how sure, from 0 to 1, by how often the topic is mentioned. */
    double of(int mentions);
}
