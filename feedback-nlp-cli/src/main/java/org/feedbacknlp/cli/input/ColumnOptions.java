package org.feedbacknlp.cli.input;

import java.util.List;
import java.util.Optional;

/**
 * Which column holds what, as far as the caller says. What is not said is guessed by usual names.
 *
 * @param text the column of the verbatims
 * @param id the column of their ids
 * @param score the column of their scores
 * @param date the column of their dates
 * @param question a column of questions, or the one question itself
 * @param language a column of language tags, or the one tag itself
 * @param channel the column of channels
 * @param respondent the column of respondents' keys
 * @param stage the column of stages
 * @param segments the columns to cut by
 */
public record ColumnOptions(
        Optional<String> text,
        Optional<String> id,
        Optional<ScoreColumn> score,
        Optional<String> date,
        Optional<String> question,
        Optional<String> language,
        Optional<String> channel,
        Optional<String> respondent,
        Optional<String> stage,
        List<String> segments) {
    /** All of it guessed. */
    public static final ColumnOptions DEFAULT = new ColumnOptions(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    /** Copies the list. */
    public ColumnOptions {
        segments = List.copyOf(segments);
    }
}
