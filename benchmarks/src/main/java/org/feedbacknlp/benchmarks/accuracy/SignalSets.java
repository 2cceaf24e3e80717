package org.feedbacknlp.benchmarks.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.Signals.Signal;

/** Measures signals and severity on public labelled sets; what their labels mean to us stands in {@code docs/signals.md}. */
final class SignalSets {
    private static final int WORST = 4;

    private final FeedbackAnalyzer analyzer;
    private final Path data;

    SignalSets(FeedbackAnalyzer analyzer, Path data) {
        this.analyzer = analyzer;
        this.data = data;
    }

    void print() throws IOException {
        System.out.println(
                "\n## labelled sets, dev\n\n| set | label | texts | precision / recall / F1 |\n|---|---|---|---|");
        print("measure_only/suggestion_semeval19", "suggestion", SignalSets::requests);
        print("measure_only/complaint_tweets", "complaint", SignalSets::complains);
        print("measure_only/feedback_ijcnlp17_en", "complaint", SignalSets::complains);
        print("measure_only/feedback_ijcnlp17_en", "request", SignalSets::requests);
        print("measure_only/feedback_ijcnlp17_en", "bug", SignalSets::reportsBug);
        criticality();
    }

    private void print(String set, String label, Predicate<Analysis> says) throws IOException {
        Hits hits = new Hits();
        for (List<String> row : rows(set, "label", "text")) {
            boolean wanted = List.of(row.get(0).split("\\|")).contains(label);
            hits.add(wanted, says.test(analyzer.analyze(row.get(1))));
        }
        System.out.println("| " + set + " | " + label + " | " + hits.wanted() + " | " + hits + " |");
    }

    private void criticality() throws IOException {
        OrdinalError error = new OrdinalError();
        OrdinalError silent = new OrdinalError();
        for (List<String> row : rows("train_on/nhs_phase1_criticality", "criticality", "text")) {
            int wanted = Math.min(WORST, Math.max(0, -Integer.parseInt(row.get(0))));
            error.add(wanted, SeveritySteps.of(analyzer.analyze(row.get(1)).get(Layer.SEVERITY)));
            silent.add(wanted, 0);
        }
        System.out.println(
                "\nnhs_phase1_criticality, distance in steps: " + error + "; of one that never finds any: " + silent);
    }

    private List<List<String>> rows(String set, String first, String second) throws IOException {
        Path file = data.resolve(set).resolve("dev.tsv");
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<String> head = Arrays.asList(lines.get(0).split("\t"));
        int a = head.indexOf(first);
        int b = head.indexOf(second);
        if (a < 0 || b < 0) {
            throw new IOException(file + " has no columns " + first + " and " + second);
        }
        return lines.stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> List.of(cells[a], cells[b]))
                .toList();
    }

    private static boolean any(Analysis analysis, Predicate<Signal> wanted) {
        return analysis.get(Layer.SIGNALS).stream()
                .flatMap(signals -> signals.all().stream())
                .anyMatch(wanted);
    }

    private static boolean requests(Analysis analysis) {
        return any(
                analysis,
                signal -> signal.kind() == SignalKind.FEATURE_REQUEST
                        && signal.modality() != Modality.NEGATED
                        && signal.modality() != Modality.THIRD_PARTY);
    }

    private static boolean complains(Analysis analysis) {
        List<SignalKind> kinds = List.of(SignalKind.BUG_REPORT, SignalKind.ESCALATION, SignalKind.CHURN_RISK);
        return analysis.get(Layer.SEVERITY).isPresent()
                || any(
                        analysis,
                        signal -> kinds.contains(signal.kind())
                                && (signal.modality() == Modality.STATED || signal.modality() == Modality.CONDITIONAL));
    }

    private static boolean reportsBug(Analysis analysis) {
        return any(analysis, signal -> signal.kind() == SignalKind.BUG_REPORT && signal.modality() == Modality.STATED);
    }
}
