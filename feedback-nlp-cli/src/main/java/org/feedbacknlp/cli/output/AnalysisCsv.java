package org.feedbacknlp.cli.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.layer.Emotions;
import org.feedbacknlp.api.layer.Language;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.api.layer.Severity;
import org.feedbacknlp.api.layer.Signals;
import org.feedbacknlp.api.layer.Topics;

/**
 * Writes each outcome as a row for a spreadsheet: what a person sorts and filters by. Topics stand as {@code id:polarity}, parted by
 * bars, signals as {@code id:modality}, emotions as {@code id:intensity}; a cell that could be taken for a formula is guarded. An absent value is an empty cell. Not thread-safe.
 */
public final class AnalysisCsv implements Sink {
    private static final List<String> HEADER = List.of(
            "id",
            "status",
            "language",
            "sentiment",
            "sentiment_score",
            "sentiment_confidence",
            "negative",
            "neutral",
            "positive",
            "topics",
            "signals",
            "effort",
            "severity",
            "severity_reasons",
            "stage",
            "emotions",
            "failure");

    private final Target target;
    private final CsvWriter csv;

    /**
     * Makes a writer and writes the header.
     *
     * @param target takes the rows; closed with this
     */
    public AnalysisCsv(Target target) {
        this.target = target;
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(target.writer());
        csv.writeRecord(HEADER);
    }

    @Override
    public void accept(Outcome outcome) {
        List<String> cells = new ArrayList<>(HEADER.size());
        cells.add(CellGuard.add(outcome.id()));
        switch (outcome) {
            case Outcome.Done done -> addFound(cells, done.analysis());
            case Outcome.Failed failed -> addFailure(cells, failed);
        }
        csv.writeRecord(cells);
    }

    private static void addFound(List<String> cells, Analysis analysis) {
        cells.add(analysis.status().id());
        cells.add(CellGuard.add(analysis.get(Layer.LANGUAGE).map(Language::tag).orElse("")));
        addSentiment(cells, analysis.get(Layer.SENTIMENT));
        cells.add(CellGuard.add(
                analysis.get(Layer.TOPICS).map(AnalysisCsv::topics).orElse("")));
        addDeeds(cells, analysis);
        cells.add(analysis.get(Layer.EMOTIONS).map(AnalysisCsv::emotions).orElse(""));
        cells.add(CellGuard.add(analysis.failures().stream()
                .map(failure -> failure.source() + ": " + failure.reason())
                .collect(Collectors.joining("; "))));
    }

    private static void addSentiment(List<String> cells, Optional<Sentiment> sentiment) {
        cells.add(sentiment.map(found -> found.polarity().id()).orElse(""));
        cells.add(sentiment.map(found -> number(found.score())).orElse(""));
        cells.add(sentiment.map(found -> number(found.confidence())).orElse(""));
        cells.add(sentiment.map(found -> number(found.negative())).orElse(""));
        cells.add(sentiment.map(found -> number(found.neutral())).orElse(""));
        cells.add(sentiment.map(found -> number(found.positive())).orElse(""));
    }

    /** Adds what the respondent does, how hard it was, how bad it is, and where on the journey it happens. */
    private static void addDeeds(List<String> cells, Analysis analysis) {
        cells.add(analysis.get(Layer.SIGNALS).map(AnalysisCsv::signals).orElse(""));
        cells.add(analysis.get(Layer.EFFORT)
                .map(effort -> Integer.toString(effort.value()))
                .orElse(""));
        Optional<Severity> severity = analysis.get(Layer.SEVERITY);
        cells.add(severity.map(found -> found.level().name()).orElse(""));
        cells.add(CellGuard.add(
                severity.map(found -> String.join("|", found.reasons())).orElse("")));
        cells.add(analysis.get(Layer.STAGE).map(guess -> guess.stage().id()).orElse(""));
    }

    private static String signals(Signals signals) {
        return signals.all().stream()
                .map(signal -> signal.kind().id() + ":" + signal.modality().id())
                .distinct()
                .collect(Collectors.joining("|"));
    }

    private static String emotions(Emotions emotions) {
        return emotions.all().stream()
                .map(felt -> felt.emotion().id() + ":" + felt.intensity())
                .collect(Collectors.joining("|"));
    }

    private static String topics(Topics topics) {
        return topics.all().stream()
                .map(topic -> topic.id()
                        + topic.sentiment()
                                .map(found -> ":" + found.polarity().id())
                                .orElse(""))
                .collect(Collectors.joining("|"));
    }

    private static void addFailure(List<String> cells, Outcome.Failed failed) {
        cells.add("failed");
        while (cells.size() < HEADER.size() - 1) {
            cells.add("");
        }
        cells.add(CellGuard.add(failed.failure().reason()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    @Override
    public void finish() throws IOException {
        csv.flush();
        target.finish();
    }

    @Override
    public void close() throws IOException {
        target.close();
    }
}
