package com.example.waits;

import com.example.waits.Waits.Wait;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.SentenceSentiments;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.api.layer.Tokens;
import org.feedbacknlp.api.spi.Annotations;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/** Finds the waits that respondents complain of: "3 days", "two weeks", in a sentence that does not feel good. */
@ProviderName("example-waits")
public final class WaitsProvider implements AnnotatorProvider {
    private static final Map<String, Integer> HOURS = Map.of(
            "hour", 1, "hours", 1, "day", 24, "days", 24, "week", 168, "weeks", 168, "month", 720, "months", 720);
    private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six");

    /** Made by the engine. */
    public WaitsProvider() {}

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public Set<Layer<?>> produces() {
        return Set.of(Waits.LAYER);
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(Layer.SENTENCE_SENTIMENTS);
    }

    @Override
    public Annotator create(ProviderContext context, Options options) {
        return WaitsProvider::annotate;
    }

    private static void annotate(Document document, Annotations annotations) {
        Tokens tokens = document.tokens();
        List<Wait> waits = new ArrayList<>();
        for (int i = 1; i < tokens.count(); i++) {
            int hours = number(tokens, i - 1) * HOURS.getOrDefault(tokens.word(i), 0);
            Span span = new Span(tokens.start(i - 1), tokens.end(i));
            if (hours > 0 && isComplaint(document, span)) {
                waits.add(new Wait(span, hours));
            }
        }
        if (waits.isEmpty()) {
            annotations.absent(Waits.LAYER, "no complaint of a wait");
        } else {
            annotations.put(Waits.LAYER, new Waits(waits));
        }
    }

    /** Reads a number below 10,000; 0 if there is none. */
    private static int number(Tokens tokens, int i) {
        String word = tokens.word(i);
        if (tokens.kind(i) != TokenKind.NUMBER) {
            return Math.max(0, NUMBERS.indexOf(word));
        }
        boolean plain = word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Integer.parseInt(word) : 0;
    }

    private static boolean isComplaint(Document document, Span span) {
        List<Span> sentences = document.sentences().spans();
        List<Sentiment> feelings = document.get(Layer.SENTENCE_SENTIMENTS)
                .map(SentenceSentiments::all)
                .orElse(List.of());
        for (int i = 0; i < feelings.size(); i++) {
            if (sentences.get(i).contains(span)) {
                return feelings.get(i).score() < 0;
            }
        }
        return false;
    }
}
