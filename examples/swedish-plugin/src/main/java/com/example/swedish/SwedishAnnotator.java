package com.example.swedish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.api.layer.Tokens;
import org.feedbacknlp.api.spi.Annotations;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;

/** Adds up the words that feel good and those that do not. Holds nothing that changes, so all threads share it. */
final class SwedishAnnotator implements Annotator {
    private static final int STRONGEST = 3;

    /** So many words behind a negator it turns: "inte alls särskilt bra". */
    private static final int REACH = 3;

    /** A side with more than this share of the whole makes a text mixed. */
    private static final double MIXED = 0.25;

    private final Words words;

    SwedishAnnotator(Words words) {
        this.words = words;
    }

    @Override
    public void annotate(Document document, Annotations annotations) {
        List<Evidence> evidence = evidence(document.tokens());
        if (evidence.isEmpty()) {
            annotations.absent(Layer.SENTIMENT, "no opinion word");
        } else {
            annotations.put(Layer.SENTIMENT, sentiment(evidence));
        }
    }

    private List<Evidence> evidence(Tokens tokens) {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < tokens.count(); i++) {
            Integer valence = words.valences().get(tokens.hash(i));
            if (valence != null) {
                evidence.add(new Evidence(tokens.span(i), isNegated(tokens, i) ? -0.5 * valence : valence));
            }
        }
        return evidence;
    }

    /** Looks for a negator before the word, up to the next punctuation, or right behind it: "fungerar inte". */
    private boolean isNegated(Tokens tokens, int word) {
        for (int i = word - 1; i >= Math.max(0, word - REACH); i--) {
            if (tokens.kind(i) == TokenKind.PUNCTUATION) {
                break;
            }
            if (words.negators().contains(tokens.hash(i))) {
                return true;
            }
        }
        return word + 1 < tokens.count() && words.negators().contains(tokens.hash(word + 1));
    }

    private static Sentiment sentiment(List<Evidence> evidence) {
        double good = 0;
        double bad = 0;
        for (Evidence one : evidence) {
            good += Math.max(0, one.weight());
            bad -= Math.min(0, one.weight());
        }
        double whole = good + bad + 1;
        double score = (good - bad) / (STRONGEST * evidence.size());
        return new Sentiment(polarity(good, bad), score, 1 - 1 / whole, bad / whole, 1 / whole, good / whole, evidence);
    }

    private static Polarity polarity(double good, double bad) {
        if (Math.min(good, bad) > MIXED * (good + bad)) {
            return Polarity.MIXED;
        }
        return good > bad ? Polarity.POSITIVE : Polarity.NEGATIVE;
    }

    @Override
    public Map<String, String> digests() {
        return Map.of("example-swedish-words", words.digest());
    }
}
