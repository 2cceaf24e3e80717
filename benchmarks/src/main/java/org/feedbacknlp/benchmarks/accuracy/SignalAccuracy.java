package org.feedbacknlp.benchmarks.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.CacheOptions;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Effort;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.Stage;
import org.feedbacknlp.api.layer.StageGuess;
import org.feedbacknlp.benchmarks.data.Gold;
import org.feedbacknlp.corpus.GoldVerbatim;
import org.feedbacknlp.corpus.Split;
import org.jspecify.annotations.Nullable;

/**
 * How well signals, effort, severity and stage are found: on the parts of the corpus, and on labelled sets where their folder is given.
 * What those sets' labels mean to us stands in {@code docs/signals.md}.
 */
public final class SignalAccuracy {
    private final FeedbackAnalyzer analyzer;
    private final Map<SignalKind, Hits> kinds = new EnumMap<>(SignalKind.class);
    private final Map<Modality, Hits> moods = new EnumMap<>(Modality.class);
    private final Map<Stage, Hits> stages = new EnumMap<>(Stage.class);
    private final Hits complaints = new Hits();
    private final Map<String, Hits> reasons = new TreeMap<>();
    private final Hits hard = new Hits();
    private final Hits easy = new Hits();
    private final OrdinalError severity = new OrdinalError();

    /**
     * Makes an empty count.
     *
     * @param analyzer makes the four layers
     */
    public SignalAccuracy(FeedbackAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /**
     * Prints the tables.
     *
     * @param args the folder that holds {@code measure_only} and {@code train_on}, or none
     * @throws IOException if a set cannot be read
     */
    public static void main(String[] args) throws IOException {
        try (FeedbackAnalyzer analyzer = open()) {
            for (Split split : Split.values()) {
                SignalAccuracy english = new SignalAccuracy(analyzer);
                english.count(split, gold -> gold.language().equals("en"));
                english.print(split.name().toLowerCase(Locale.ROOT) + ", English");
                SignalAccuracy others = new SignalAccuracy(analyzer);
                others.count(split, gold -> List.of("de", "fr", "es").contains(gold.language()));
                others.print(split.name().toLowerCase(Locale.ROOT) + ", German, French and Spanish");
            }
            if (args.length == 1) {
                new SignalSets(analyzer, Path.of(args[0])).print();
            }
        }
    }

    /**
     * Makes an analyzer of the four layers, and of those that severity uses.
     *
     * @return the analyzer
     */
    public static FeedbackAnalyzer open() {
        return FeedbackAnalyzer.builder()
                .cache(CacheOptions.OFF)
                .layers(Layer.SIGNALS, Layer.EFFORT, Layer.SEVERITY, Layer.STAGE, Layer.TOPICS, Layer.SENTIMENT)
                .build();
    }

    /**
     * Counts the verbatims of one part of the corpus that say something.
     *
     * @param split the part
     * @param wanted which of them
     */
    public void count(Split split, Predicate<GoldVerbatim> wanted) {
        Gold.corpus().verbatims(split).stream()
                .filter(gold -> gold.status() == Status.CONTENT)
                .filter(wanted)
                .forEach(this::count);
    }

    private void count(GoldVerbatim gold) {
        Verbatim.Builder verbatim = Verbatim.builder(gold.text()).language(gold.language());
        gold.question().ifPresent(question -> verbatim.question(question.text()));
        Analysis analysis = analyzer.analyze(verbatim.build());
        countSignals(gold, analysis);
        countStage(gold, analysis);
        int found = SeveritySteps.of(analysis.get(Layer.SEVERITY));
        int wanted = SeveritySteps.of(gold.labels().severity());
        complaints.add(wanted > 0, found > 0);
        severity.add(wanted, found);
        List<String> foundReasons =
                analysis.get(Layer.SEVERITY).map(one -> one.reasons()).orElse(List.of());
        List<String> wantedReasons =
                gold.labels().severity().map(one -> one.reasons()).orElse(List.of());
        wantedReasons.forEach(reason -> reasons.computeIfAbsent(reason, id -> new Hits()));
        foundReasons.forEach(reason -> reasons.computeIfAbsent(reason, id -> new Hits()));
        reasons.forEach((reason, hits) -> hits.add(wantedReasons.contains(reason), foundReasons.contains(reason)));
        int effort = analysis.get(Layer.EFFORT).map(Effort::value).orElse(0);
        int told = gold.labels().effort().map(one -> one.value()).orElse(0);
        hard.add(told > 0, effort > 0);
        easy.add(told < 0, effort < 0);
    }

    private void countSignals(GoldVerbatim gold, Analysis analysis) {
        for (SignalKind kind : SignalKind.values()) {
            boolean flag = kind == SignalKind.SARCASM;
            boolean kindWanted = flag
                    ? gold.labels().sarcasm()
                    : gold.labels().signals().stream().anyMatch(signal -> signal.kind() == kind);
            kinds.computeIfAbsent(kind, id -> new Hits()).add(kindWanted, found(analysis, kind, null));
            if (flag) {
                continue; // a flag of the text has no mood of its own
            }
            for (Modality mood : Modality.values()) {
                boolean wanted = gold.labels().signals().stream()
                        .anyMatch(signal -> signal.kind() == kind && signal.modality() == mood);
                moods.computeIfAbsent(mood, id -> new Hits()).add(wanted, found(analysis, kind, mood));
            }
        }
    }

    private static boolean found(Analysis analysis, SignalKind kind, @Nullable Modality mood) {
        return analysis.get(Layer.SIGNALS).stream()
                .flatMap(signals -> signals.all().stream())
                .anyMatch(signal -> signal.kind() == kind && (mood == null || signal.modality() == mood));
    }

    private void countStage(GoldVerbatim gold, Analysis analysis) {
        Stage found = analysis.get(Layer.STAGE).map(StageGuess::stage).orElse(null);
        for (Stage stage : Stage.values()) {
            boolean wanted = gold.labels().stage().filter(one -> one == stage).isPresent();
            stages.computeIfAbsent(stage, id -> new Hits()).add(wanted, found == stage);
        }
    }

    private void print(String part) {
        System.out.println("\n## " + part + "\n");
        System.out.println("| what | verbatims | precision / recall / F1 |\n|---|---|---|");
        kinds.forEach((kind, hits) -> row("signal " + kind.id(), hits));
        moods.forEach((mood, hits) -> row("mood " + mood.id() + ", any kind", hits));
        row("effort, hard", hard);
        row("effort, easy", easy);
        row("severity, any", complaints);
        reasons.forEach((reason, hits) -> row("reason " + reason, hits));
        stages.forEach((stage, hits) -> row("stage " + stage.id(), hits));
        System.out.println("\nSeverity, distance in steps of none, S4, S3, S2, S1: " + severity);
    }

    private static void row(String what, Hits hits) {
        System.out.println("| " + what + " | " + hits.wanted() + " | " + hits + " |");
    }

    /**
     * Returns how well a signal is found, in any mood.
     *
     * @param kind the signal
     * @return its F1, from 0 to 1
     */
    public double f1(SignalKind kind) {
        return kinds.getOrDefault(kind, new Hits()).f1();
    }

    /**
     * Returns how well signals of a mood are found, all kinds together.
     *
     * @param mood the mood
     * @return the F1, from 0 to 1
     */
    public double f1(Modality mood) {
        return moods.getOrDefault(mood, new Hits()).f1();
    }

    /**
     * Returns how well complaints are told from the rest.
     *
     * @return the precision and recall of a severity of any level, from 0 to 1
     */
    public double[] complaints() {
        return new double[] {complaints.precision(), complaints.recall()};
    }

    /**
     * Returns how well effort is found.
     *
     * @return the F1 of hard and of easy, from 0 to 1
     */
    public double[] effort() {
        return new double[] {hard.f1(), easy.f1()};
    }

    /**
     * Returns how far severities are off.
     *
     * @return the mean distance in steps of none, S4, S3, S2, S1
     */
    public double severityError() {
        return severity.mean();
    }

    /**
     * Returns how well a stage is found.
     *
     * @param stage the stage
     * @return its F1, from 0 to 1
     */
    public double f1(Stage stage) {
        return stages.getOrDefault(stage, new Hits()).f1();
    }
}
