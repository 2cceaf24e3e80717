package org.feedbacknlp.corpus;

/**
 * What a respondent was asked.
 *
 * @param key its short name, the same in all industries: {@code reason}, {@code improve}, {@code like}, {@code dislike},
 *     {@code open}
 * @param text the words in which it was asked
 */
public record Question(String key, String text) {}
