package org.feedbacknlp.training.sentiment;

/**
 * A text to learn from.
 *
 * @param text what was written
 * @param side its label as a place among negative, neutral and positive
 * @param source where it is from
 */
record Lesson(String text, int side, String source) {}
