package org.feedbacknlp.benchmarks.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.feedbacknlp.api.CacheOptions;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Sentiment;

/**
 * How well is told what a writer feels about each thing that a sentence names, on the restaurant and laptop reviews of SemEval 2014
 * (Pontiki and others, SemEval-2014 task 4, 2014), the names given. Nothing was learned from them, nor decided by them.
 */
public final class AspectAccuracy {
    private static final List<String> SETS = List.of("absa_restaurant14", "absa_laptop14");
    private static final List<Polarity> SIDES = List.of(Polarity.NEGATIVE, Polarity.NEUTRAL, Polarity.POSITIVE);

    private AspectAccuracy() {}

    /**
     * Prints the table.
     *
     * @param args the folder that holds {@code measure_only} and {@code lexicons}
     * @throws IOException if a set or the word list cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: AspectAccuracy DATA");
            System.exit(2);
        }
        Path data = Path.of(args[0]);
        LexiconWindow window = LexiconWindow.read(data.resolve("lexicons/vader_lexicon.txt"));
        System.out.println(
                "| set | aspects | who | accuracy | macro-F1 | F1 negative / neutral / positive | the opposite said"
                        + " | accuracy in sentences of several sides |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (String set : SETS) {
            Path file = data.resolve("measure_only").resolve(set).resolve("train.tsv");
            List<Aspect> aspects = Aspect.read(file).stream()
                    .filter(aspect -> SIDES.contains(aspect.side()))
                    .toList();
            systems(file, aspects, window).forEach((who, side) -> print(set, aspects, who, side));
        }
    }

    private static Map<String, Function<Aspect, Polarity>> systems(
            Path file, List<Aspect> aspects, LexiconWindow window) throws IOException {
        Map<String, Function<Aspect, Polarity>> systems = new LinkedHashMap<>();
        systems.put("always positive, the majority", aspect -> Polarity.POSITIVE);
        systems.put("VADER's words, four on each side", window::side);
        Map<Aspect, Polarity> whole = new LinkedHashMap<>();
        Map<Aspect, Polarity> own = new LinkedHashMap<>();
        try (FeedbackAnalyzer analyzer = FeedbackAnalyzer.builder()
                .cache(CacheOptions.OFF)
                .pluginLoader(AspectProvider.loader())
                .prefer(Layer.TOPICS, AspectProvider.NAME)
                .option(AspectProvider.NAME, AspectProvider.FILE, file.toString())
                .layers(Layer.TOPICS, Layer.SENTIMENT)
                .build()) {
            for (Aspect aspect : aspects) {
                var analysis = analyzer.analyze(
                        Verbatim.builder(aspect.text()).language("en").build());
                whole.put(aspect, side(analysis.get(Layer.SENTIMENT).orElseThrow()));
                Sentiment felt = analysis.get(Layer.TOPICS)
                        .flatMap(topics -> topics.find(AspectProvider.topic(aspect)))
                        .flatMap(topic -> topic.sentiment())
                        .orElseThrow();
                own.put(aspect, side(felt));
            }
        }
        systems.put("ours, the sentence's sentiment for each", aspect -> Objects.requireNonNull(whole.get(aspect)));
        systems.put("ours, by mention", aspect -> Objects.requireNonNull(own.get(aspect)));
        return systems;
    }

    /** Takes the stronger side of what is mixed, which these sets have no label for. */
    private static Polarity side(Sentiment sentiment) {
        if (sentiment.polarity() != Polarity.MIXED) {
            return sentiment.polarity();
        }
        return sentiment.score() > 0 ? Polarity.POSITIVE : sentiment.score() < 0 ? Polarity.NEGATIVE : Polarity.NEUTRAL;
    }

    private static void print(String set, List<Aspect> aspects, String who, Function<Aspect, Polarity> side) {
        double[] f1 = SIDES.stream().mapToDouble(one -> f1(one, aspects, side)).toArray();
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %s | %.1f %% | %.3f | %.2f / %.2f / %.2f | %.1f %% | %.1f %% |%n",
                set,
                aspects.size(),
                who,
                share(aspects, aspect -> side.apply(aspect) == aspect.side()),
                (f1[0] + f1[1] + f1[2]) / SIDES.size(),
                f1[0],
                f1[1],
                f1[2],
                share(aspects, aspect -> TopicSentimentAccuracy.isOpposite(aspect.side(), side.apply(aspect))),
                share(ofSeveralSides(aspects), aspect -> side.apply(aspect) == aspect.side()));
    }

    private static double share(List<Aspect> aspects, Predicate<Aspect> is) {
        return 100.0 * aspects.stream().filter(is).count() / aspects.size();
    }

    /** Returns the aspects of sentences that are not of one mind: there alone it matters what an opinion is about. */
    private static List<Aspect> ofSeveralSides(List<Aspect> aspects) {
        Map<String, Set<Polarity>> sides = aspects.stream()
                .collect(Collectors.groupingBy(Aspect::text, Collectors.mapping(Aspect::side, Collectors.toSet())));
        return aspects.stream()
                .filter(aspect -> sides.getOrDefault(aspect.text(), Set.of()).size() > 1)
                .toList();
    }

    private static double f1(Polarity one, List<Aspect> aspects, Function<Aspect, Polarity> side) {
        Hits hits = new Hits();
        aspects.forEach(aspect -> hits.add(aspect.side() == one, side.apply(aspect) == one));
        return hits.f1();
    }
}
