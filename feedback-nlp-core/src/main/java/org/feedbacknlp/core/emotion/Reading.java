package org.feedbacknlp.core.emotion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.feedbacknlp.api.WhyNot;
import org.feedbacknlp.api.layer.Emotion;
import org.feedbacknlp.api.layer.Emotions.Felt;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.SentenceSentiments;
import org.feedbacknlp.core.linear.Probabilities;
import org.feedbacknlp.core.linear.Room;
import org.feedbacknlp.core.linear.SharedScorer;
import org.feedbacknlp.core.text.Ranges;
import org.feedbacknlp.core.text.TextDocument;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one text after another. An emotion is felt where its probability reaches the threshold, words of the text speak for it,
 * and the sentence of the strongest of them is not of the other side: joy and admiration are not felt in a negative sentence, nor
 * annoyance in a positive one. Used by one thread at a time.
 */
final class Reading {
    private static final Comparator<Felt> BY_EMOTION = new ByEmotion();

    private final EmotionModel model;
    private final SharedScorer.Seat seat;
    private final double[] probabilities;
    private @Nullable TextDocument text;
    private @Nullable Room room;

    Reading(EmotionModel model, SharedScorer.Seat seat) {
        this.model = model;
        this.seat = seat;
        probabilities = new double[model.emotions().size()];
    }

    /** Takes a text. */
    void open(TextDocument document) {
        text = document;
        Room read = seat.read(document);
        room = read;
        seat.scorer().margins(read, seat.number(), probabilities);
        Probabilities.of(model.linear(), probabilities);
    }

    /** Lets go of the text. */
    void close() {
        text = null;
        room = null;
    }

    private TextDocument text() {
        if (text == null) {
            throw new IllegalStateException("no text is open");
        }
        return text;
    }

    /** Returns what is felt, in the order of {@link Emotion}. */
    List<Felt> felt() {
        List<Felt> felt = new ArrayList<>(2);
        for (int k = 0; k < probabilities.length; k++) {
            if (probabilities[k] >= threshold(k)) {
                List<Evidence> evidence = evidence(k);
                if (!evidence.isEmpty() && !gainsaid(model.emotions().get(k), evidence)) {
                    felt.add(new Felt(
                            model.emotions().get(k),
                            Math.min(1, probabilities[k]),
                            Intensity.of(probabilities[k], threshold(k), evidence, text()),
                            evidence));
                }
            }
        }
        felt.sort(BY_EMOTION);
        return felt;
    }

    /** Tells what keeps an emotion away; empty if it is felt. */
    Optional<WhyNot> whyNot(Emotion emotion) {
        int k = model.emotions().indexOf(emotion);
        List<Evidence> evidence = evidence(k);
        String reason;
        if (probabilities[k] < threshold(k)) {
            reason = String.format(
                    Locale.ROOT, "its probability is %.2f, and %.2f is needed", probabilities[k], threshold(k));
        } else if (evidence.isEmpty()) {
            reason = "no word speaks for it";
        } else if (gainsaid(emotion, evidence)) {
            reason = "the words that speak for it stand in a sentence of the other side";
        } else {
            return Optional.empty();
        }
        return Optional.of(new WhyNot(
                emotion.id(), reason, evidence.stream().map(Evidence::span).toList()));
    }

    private float threshold(int k) {
        return model.linear().calibration().threshold(k);
    }

    private List<Evidence> evidence(int k) {
        Room read = Objects.requireNonNull(room, "no text is open");
        return seat.scorer().evidence(read, seat.number(), k, text());
    }

    private boolean gainsaid(Emotion emotion, List<Evidence> evidence) {
        Optional<Polarity> other = other(emotion);
        Optional<SentenceSentiments> sentiments = text().get(Layer.SENTENCE_SENTIMENTS);
        if (other.isEmpty() || sentiments.isEmpty()) {
            return false;
        }
        int sentence = sentence(strongest(evidence));
        return sentence < sentiments.get().all().size()
                && sentiments.get().all().get(sentence).polarity() == other.get();
    }

    /** Returns the side on which an emotion is not felt. */
    private static Optional<Polarity> other(Emotion emotion) {
        return switch (emotion) {
            case JOY, GRATITUDE, ADMIRATION -> Optional.of(Polarity.NEGATIVE);
            case ANGER, ANNOYANCE, DISAPPOINTMENT -> Optional.of(Polarity.POSITIVE);
            case SADNESS, FEAR, CONFUSION, SURPRISE -> Optional.empty();
        };
    }

    private static Evidence strongest(List<Evidence> evidence) {
        Evidence strongest = evidence.get(0);
        for (Evidence one : evidence) {
            strongest = one.weight() > strongest.weight() ? one : strongest;
        }
        return strongest;
    }

    /** Returns the sentence in which evidence begins. */
    private int sentence(Evidence evidence) {
        Ranges sentences = text().sentenceRanges();
        int s = 0;
        while (s + 1 < sentences.count()
                && text().tokens().start(sentences.first(s + 1))
                        <= evidence.span().start()) {
            s++;
        }
        return s;
    }

    private static final class ByEmotion implements Comparator<Felt> {
        @Override
        public int compare(Felt a, Felt b) {
            return a.emotion().compareTo(b.emotion());
        }
    }
}
