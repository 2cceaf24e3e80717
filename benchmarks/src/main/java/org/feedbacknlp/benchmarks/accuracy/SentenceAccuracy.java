package org.feedbacknlp.benchmarks.accuracy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Sentences;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.benchmarks.data.Gold;
import org.feedbacknlp.corpus.GoldVerbatim;
import org.feedbacknlp.corpus.Split;

/**
 * How well sentences are found, on the parts of the corpus, beside OpenNLP's English sentence model: precision, recall and F1 of
 * the inner sentence starts.
 */
public final class SentenceAccuracy {
    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    private SentenceAccuracy() {}

    /**
     * Prints the table.
     *
     * @param args none
     * @throws IOException if OpenNLP's model cannot be read
     */
    public static void main(String[] args) throws IOException {
        try (FeedbackAnalyzer analyzer =
                        FeedbackAnalyzer.builder().layers(Layer.SENTENCES).build();
                InputStream stream = SentenceAccuracy.class.getResourceAsStream(MODEL)) {
            SentenceDetectorME detector = new SentenceDetectorME(new SentenceModel(stream));
            System.out.println("| part | language | sentences | ours P / R / F1 | OpenNLP P / R / F1 |");
            System.out.println("|---|---|---|---|---|");
            for (Split split : Split.values()) {
                for (String language : List.of("en", "other")) {
                    List<GoldVerbatim> gold = gold(split, language);
                    int sentences = gold.stream()
                            .mapToInt(v -> v.labels().sentences().size())
                            .sum();
                    System.out.printf(
                            Locale.ROOT,
                            "| %s | %s | %d | %s | %s |%n",
                            split.name().toLowerCase(Locale.ROOT),
                            language,
                            sentences,
                            score(gold, verbatim -> ours(analyzer, verbatim)),
                            score(gold, verbatim -> opennlp(detector, verbatim)));
                }
            }
        }
    }

    private static List<GoldVerbatim> gold(Split split, String language) {
        return Gold.corpus().verbatims(split).stream()
                .filter(verbatim -> verbatim.status() == Status.CONTENT
                        && verbatim.language().equals("en") == language.equals("en"))
                .toList();
    }

    private static String score(List<GoldVerbatim> gold, Function<GoldVerbatim, List<Integer>> splitter) {
        int right = 0;
        int found = 0;
        int wanted = 0;
        for (GoldVerbatim verbatim : gold) {
            Set<Integer> starts = verbatim.labels().sentences().stream()
                    .skip(1)
                    .map(sentence -> sentence.span().start())
                    .collect(Collectors.toCollection(TreeSet::new));
            List<Integer> got = new ArrayList<>(splitter.apply(verbatim));
            found += got.size();
            wanted += starts.size();
            got.retainAll(starts);
            right += got.size();
        }
        double precision = (double) right / Math.max(1, found);
        double recall = (double) right / Math.max(1, wanted);
        return String.format(
                Locale.ROOT, "%.3f / %.3f / %.3f", precision, recall, 2.0 * right / Math.max(1, found + wanted));
    }

    private static List<Integer> ours(FeedbackAnalyzer analyzer, GoldVerbatim verbatim) {
        List<Span> spans = analyzer.analyze(Verbatim.of(verbatim.text()))
                .get(Layer.SENTENCES)
                .map(Sentences::spans)
                .orElse(List.of());
        return spans.stream().skip(1).map(Span::start).toList();
    }

    private static List<Integer> opennlp(SentenceDetectorME detector, GoldVerbatim verbatim) {
        return Arrays.stream(detector.sentPosDetect(verbatim.text()))
                .skip(1)
                .map(opennlp.tools.util.Span::getStart)
                .toList();
    }
}
