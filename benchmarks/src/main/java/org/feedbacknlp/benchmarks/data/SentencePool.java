package org.feedbacknlp.benchmarks.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.corpus.GoldSentence;
import org.feedbacknlp.corpus.GoldVerbatim;

/** The sentences of the corpus by industry and language: those of one group can stand in one comment. Thread-safe. */
final class SentencePool {
    /** One sentence, and what it says. */
    record Sentence(String text, Polarity side) {}

    /** How many sentences a verbatim has, and which ones could be in its place. */
    private record Shape(int count, List<Sentence> group) {}

    private final List<Shape> shapes = new ArrayList<>();

    SentencePool(List<GoldVerbatim> verbatims) {
        Map<String, List<Sentence>> groups = new TreeMap<>();
        for (GoldVerbatim verbatim : verbatims) {
            List<GoldSentence> sentences = verbatim.labels().sentences();
            if (verbatim.status() == Status.CONTENT && !sentences.isEmpty()) {
                List<Sentence> group =
                        groups.computeIfAbsent(verbatim.industry() + "/" + verbatim.language(), k -> new ArrayList<>());
                sentences.forEach(s -> group.add(new Sentence(s.span().in(verbatim.text()), s.sentiment())));
                shapes.add(new Shape(sentences.size(), group));
            }
        }
    }

    /** Draws as many sentences as some verbatim has, of its industry and in its language. */
    List<Sentence> draw(RandomGenerator random) {
        Shape shape = shapes.get(random.nextInt(shapes.size()));
        List<Sentence> drawn = new ArrayList<>(shape.count());
        for (int i = 0; i < shape.count(); i++) {
            drawn.add(shape.group().get(random.nextInt(shape.group().size())));
        }
        return drawn;
    }
}
