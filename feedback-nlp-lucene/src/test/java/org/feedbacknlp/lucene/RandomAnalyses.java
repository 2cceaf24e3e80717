package org.feedbacknlp.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.layer.Clauses;
import org.feedbacknlp.api.layer.Clauses.Clause;
import org.feedbacknlp.api.layer.Clauses.Link;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Sentences;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.lucene.HandTokens.Token;

/** Analyses that rules meet half-way: their words, inflected, misspelt, in capitals, in sentences and clauses, some of them quoted. */
final class RandomAnalyses {
    private static final String[] WORDS = {
        "late",
        "Late",
        "LATE",
        "later",
        "lately",
        "prices",
        "price",
        "app",
        "App",
        "apps",
        "APP",
        "Apple",
        "delivered",
        "delivery",
        "delivrey",
        "deliverys",
        "color",
        "colours",
        "coluor",
        "it",
        "IT",
        "It",
        "the",
        "mate",
        "caf\u00e9",
        "\ud83d\ude21",
        "10",
        "fly",
        "went",
        "gonig"
    };
    private static final Polarity[] POLARITIES = Polarity.values();

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<Token> tokens = new ArrayList<>();
    private final List<Span> sentences = new ArrayList<>();
    private final List<Clause> clauses = new ArrayList<>();

    RandomAnalyses(Random random) {
        this.random = random;
    }

    Analysis next(String id) {
        write();
        Given given = Given.verbatim(id, text.toString());
        if (random.nextInt(8) > 0) {
            given.tokens(new HandTokens(List.copyOf(tokens)));
        }
        if (random.nextInt(8) > 0) {
            given.layer(a -> a.put(Layer.SENTENCES, new Sentences(sentences)));
            given.layer(a -> a.put(Layer.CLAUSES, new Clauses(clauses)));
        }
        addValues(given);
        return given.analysis();
    }

    private void write() {
        text.setLength(0);
        tokens.clear();
        sentences.clear();
        clauses.clear();
        int sentence = 0;
        int clause = 0;
        boolean foreign = false;
        for (int left = random.nextInt(25); left > 0; left--) {
            foreign = random.nextInt(12) == 0 ? !foreign : foreign;
            add(WORDS[random.nextInt(WORDS.length)], TokenKind.WORD, foreign);
            boolean ends = random.nextInt(5) == 0 || left == 1;
            if (ends || random.nextInt(4) == 0) {
                add(ends ? "." : ",", TokenKind.PUNCTUATION, foreign);
                clauses.add(new Clause(new Span(clause, text.length()), sentences.size(), Link.COORDINATION));
                clause = text.length();
            }
            if (ends) {
                sentences.add(new Span(sentence, text.length()));
                sentence = text.length();
            }
            text.append(random.nextInt(4) > 0 ? " " : "");
        }
    }

    private void add(String word, TokenKind kind, boolean foreign) {
        int start = text.length();
        text.append(word);
        tokens.add(new Token(start, text.length(), kind, word.toLowerCase(Locale.ROOT), foreign));
    }

    private void addValues(Given given) {
        if (random.nextInt(3) > 0) {
            given.score(ScoreScale.NPS, random.nextInt(11));
        }
        if (random.nextInt(3) > 0) {
            given.with(v -> v.channel(random.nextBoolean() ? "App" : "mail"));
        }
        if (random.nextInt(3) > 0) {
            given.segment("plan", List.of("pro", "free", " ").get(random.nextInt(3)));
        }
        if (random.nextInt(3) > 0) {
            given.date(LocalDate.of(2026, 1, 1 + random.nextInt(9)).toString());
        }
        if (random.nextInt(3) > 0) {
            given.topics("delivery", "price".repeat(1 + random.nextInt(2) * 60));
        }
        if (random.nextInt(3) > 0) {
            given.sentiment(POLARITIES[random.nextInt(POLARITIES.length)]);
        }
        if (random.nextInt(3) == 0) {
            given.signal(SignalKind.CHURN_RISK, random.nextBoolean() ? Modality.STATED : Modality.NEGATED);
        }
        if (random.nextInt(3) == 0) {
            given.label("intent", "billing");
        }
    }
}
