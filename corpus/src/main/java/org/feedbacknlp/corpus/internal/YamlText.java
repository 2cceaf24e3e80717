package org.feedbacknlp.corpus.internal;

/**
 * A text in a YAML file.
 *
 * @param value the text, unescaped
 * @param line where it starts, from 1
 */
public record YamlText(String value, int line) {}
