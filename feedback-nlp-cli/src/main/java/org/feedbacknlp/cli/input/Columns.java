package org.feedbacknlp.cli.input;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.layer.WireName;

/**
 * The columns of one input and what each holds: those that the caller named, which must be there, and those with a usual name.
 *
 * @param text the verbatims
 * @param id their ids
 * @param score their scores
 * @param scale the scores' scale
 * @param date their dates
 * @param question the questions
 * @param oneQuestion the question that all answer
 * @param language the language tags
 * @param oneLanguage the tag of all
 * @param channel the channels
 * @param respondent the respondents' keys
 * @param stage the stages
 * @param segments what to cut by
 */
record Columns(
        Column text,
        Optional<Column> id,
        Optional<Column> score,
        Optional<ScoreScale> scale,
        Optional<Column> date,
        Optional<Column> question,
        Optional<String> oneQuestion,
        Optional<Column> language,
        Optional<String> oneLanguage,
        Optional<Column> channel,
        Optional<Column> respondent,
        Optional<Column> stage,
        List<Column> segments) {
    private static final List<String> USUAL_TEXT = List.of("text", "comment", "verbatim", "feedback", "answer");

    /**
     * Finds the columns.
     *
     * @param options what the caller says
     * @param rows the rows, whose columns are known
     * @param name the input's name, for messages
     * @throws InputException if a column that was named is not there or is there twice, or no column of verbatims can be told
     */
    static Columns of(ColumnOptions options, Rows rows, String name) {
        return new Resolver(options, rows, name).resolve();
    }

    /** Says in one line what is read as what. */
    String described() {
        List<String> parts = new ArrayList<>();
        parts.add("text=" + text.name());
        id.ifPresent(column -> parts.add("id=" + column.name()));
        score.ifPresent(column -> parts.add("score=" + scale.orElseThrow().id() + ":" + column.name()));
        date.ifPresent(column -> parts.add("date=" + column.name()));
        question.ifPresent(column -> parts.add("question=" + column.name()));
        language.ifPresent(column -> parts.add("language=" + column.name()));
        channel.ifPresent(column -> parts.add("channel=" + column.name()));
        respondent.ifPresent(column -> parts.add("respondent=" + column.name()));
        stage.ifPresent(column -> parts.add("stage=" + column.name()));
        segments.forEach(column -> parts.add("segment=" + column.name()));
        return String.join(", ", parts);
    }

    /** Works the columns out. */
    private static final class Resolver {
        private final ColumnOptions options;
        private final Rows rows;
        private final List<String> names;
        private final String input;

        Resolver(ColumnOptions options, Rows rows, String input) {
            this.options = options;
            this.rows = rows;
            this.names = rows.columns();
            this.input = input;
        }

        Columns resolve() {
            Optional<String> question = options.question();
            Optional<String> language = options.language();
            Optional<ScoreScale> guessed = guessedScale();
            return new Columns(
                    text(),
                    find(options.id(), "id"),
                    options.score()
                            .map(score -> named(score.column()))
                            .or(() -> guessed.flatMap(scale -> guess(scale.id()))),
                    options.score().map(ScoreColumn::scale).or(() -> guessed),
                    find(options.date(), "date"),
                    question.isEmpty()
                            ? guess("question")
                            : question.filter(names::contains).map(this::named),
                    question.filter(text -> !names.contains(text)),
                    language.isEmpty()
                            ? guess("language")
                            : language.filter(names::contains).map(this::named),
                    language.filter(tag -> !names.contains(tag)).map(this::tag),
                    find(options.channel(), "channel"),
                    find(options.respondent(), "respondent"),
                    find(options.stage(), "stage"),
                    options.segments().stream().map(this::named).toList());
        }

        private Column text() {
            if (options.text().isPresent()) {
                return named(options.text().get());
            }
            if (names.size() == 1) {
                return new Column(names.get(0), false);
            }
            return USUAL_TEXT.stream()
                    .flatMap(usual -> guess(usual).stream())
                    .findFirst()
                    .orElseThrow(() ->
                            new InputException("no column of " + input + " is called " + String.join(", ", USUAL_TEXT)
                                    + "; say with --text which of these holds the verbatims: " + known()));
        }

        private Optional<ScoreScale> guessedScale() {
            List<ScoreScale> found = new ArrayList<>();
            for (ScoreScale scale : ScoreScale.values()) {
                guess(scale.id()).ifPresent(column -> found.add(scale));
            }
            return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
        }

        private Optional<Column> find(Optional<String> name, String usual) {
            return name.isPresent() ? name.map(this::named) : guess(usual);
        }

        private Column named(String name) {
            int times = Collections.frequency(names, name);
            if (times > 1) {
                throw new InputException("column " + name + " stands " + times + " times in the header of " + input);
            }
            boolean open = rows instanceof JsonRows;
            if (times == 0 && !open) {
                throw new InputException(input + " has no column " + name + "; it has " + known());
            }
            return new Column(name, true);
        }

        private Optional<Column> guess(String usual) {
            List<String> alike = names.stream()
                    .filter(name -> name.toLowerCase(Locale.ROOT).equals(usual))
                    .toList();
            return alike.size() == 1 ? Optional.of(new Column(alike.get(0), false)) : Optional.empty();
        }

        private String tag(String language) {
            boolean plausible = language.length() >= 2
                    && language.length() <= 35
                    && language.chars().allMatch(c -> c == '-' || c < 128 && Character.isLetterOrDigit(c));
            if (!plausible) {
                throw new InputException(
                        "--language is neither a column of " + input + " nor a tag such as en or pt-BR");
            }
            return language;
        }

        private String known() {
            return names.isEmpty() ? "none" : String.join(", ", names);
        }
    }

    /** Returns the scale of a constant by its id, for messages and options. */
    static Optional<ScoreScale> scaleOf(String id) {
        return WireName.find(ScoreScale.class, id);
    }
}
