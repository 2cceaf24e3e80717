package org.feedbacknlp.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.feedbacknlp.api.layer.Emotion;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.Pii;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Severity;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.Stage;
import org.feedbacknlp.corpus.internal.Complaints;
import org.feedbacknlp.corpus.internal.Vocabulary;
import org.feedbacknlp.corpus.internal.YamlMap;
import org.feedbacknlp.corpus.internal.YamlText;

/**
 * Reads the labels of one content verbatim.
 *
 * @param text the verbatim's text, in which the quotes are found
 * @param complaints takes what is wrong
 */
record LabelReader(MarkedText text, Complaints complaints) {
    private static final String UNKNOWN_KEY = "unknown key";
    private static final Vocabulary<Polarity> SENTIMENTS = Vocabulary.ofIds(Polarity.class);
    private static final Vocabulary<SignalKind> SIGNALS = Vocabulary.ofIds(SignalKind.class);
    private static final Vocabulary<Modality> MODALITIES = Vocabulary.ofIds(Modality.class);
    private static final Vocabulary<Emotion> EMOTIONS = Vocabulary.ofIds(Emotion.class);
    private static final Vocabulary<Stage> STAGES = Vocabulary.ofIds(Stage.class);
    private static final Vocabulary<Severity.Level> LEVELS = Vocabulary.ofNames(Severity.Level.class);
    private static final Vocabulary<Pii.Type> PII_TYPES = Vocabulary.ofNames(Pii.Type.class);
    private static final Vocabulary<String> TOPICS = Vocabulary.of(Taxonomy.topics());
    private static final Vocabulary<String> REASONS = Vocabulary.of(Taxonomy.reasons());

    GoldLabels read(YamlMap verbatim) {
        verbatim.need("sentences", "sentiment");
        return new GoldLabels(
                sentences(verbatim),
                verbatim.choice("sentiment", SENTIMENTS),
                topics(verbatim),
                all(verbatim, "signals", this::signal),
                verbatim.map("severity").flatMap(this::severity),
                verbatim.map("effort").flatMap(this::effort),
                different(verbatim, "emotions", EMOTIONS),
                verbatim.choice("stage", STAGES),
                pii(verbatim),
                verbatim.flag("sarcasm"));
    }

    private List<GoldSentence> sentences(YamlMap verbatim) {
        List<Polarity> labels = verbatim.choices("sentences", SENTIMENTS);
        List<Span> spans = text.sentences();
        if (labels.size() != spans.size()) {
            verbatim.complain("sentences", labels.size() + " labels for " + spans.size() + " sentences");
            return List.of();
        }
        List<GoldSentence> sentences = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            sentences.add(new GoldSentence(spans.get(i), labels.get(i)));
        }
        return sentences;
    }

    private List<GoldTopic> topics(YamlMap verbatim) {
        List<GoldTopic> topics = all(verbatim, "topics", this::topic);
        if (topics.stream().map(GoldTopic::id).distinct().count() < topics.size()) {
            verbatim.complain("topics", "a topic twice");
        }
        return topics;
    }

    private Optional<GoldTopic> topic(YamlMap label) {
        label.need("id", "sentiment");
        Optional<String> id = label.choice("id", TOPICS);
        Optional<Polarity> sentiment = label.choice("sentiment", SENTIMENTS);
        List<Span> spans = spans(label, id.orElse("topic"));
        return id.flatMap(topic -> sentiment.map(polarity -> new GoldTopic(topic, polarity, spans)));
    }

    private Optional<GoldSignal> signal(YamlMap label) {
        label.need("id");
        Optional<SignalKind> kind = label.choice("id", SIGNALS);
        Modality modality = label.choice("modality", MODALITIES).orElse(Modality.STATED);
        List<Span> spans = spans(label, kind.map(SignalKind::id).orElse("signal"));
        return kind.map(signal -> new GoldSignal(signal, modality, spans));
    }

    private Optional<Severity> severity(YamlMap label) {
        label.need("level");
        Optional<Severity.Level> level = label.choice("level", LEVELS);
        List<String> reasons = different(label, "reasons", REASONS);
        label.refuseOthers(UNKNOWN_KEY);
        if (reasons.isEmpty()) {
            label.complain("reasons", "none");
            return Optional.empty();
        }
        return level.map(found -> new Severity(found, reasons, List.of()));
    }

    private Optional<GoldEffort> effort(YamlMap label) {
        label.need("value");
        OptionalInt value = label.whole("value");
        List<Span> spans = spans(label, "effort");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.getAsInt() < -2 || value.getAsInt() > 2) {
            label.complain("value", "outside -2..2");
        }
        return Optional.of(new GoldEffort(value.getAsInt(), spans));
    }

    private List<Pii.Item> pii(YamlMap verbatim) {
        List<Pii.Item> items = new ArrayList<>(all(verbatim, "pii", this::piece));
        items.sort(Comparator.comparing(Pii.Item::span));
        for (int i = 1; i < items.size(); i++) {
            if (items.get(i).span().overlaps(items.get(i - 1).span())) {
                verbatim.complain("pii", "two quotes overlap");
            }
        }
        return items;
    }

    private Optional<Pii.Item> piece(YamlMap label) {
        label.need("type", "quote");
        Optional<Pii.Type> type = label.choice("type", PII_TYPES);
        Optional<Span> span = label.text("quote").flatMap(quote -> text.find("pii", quote, complaints));
        label.refuseOthers(UNKNOWN_KEY);
        Optional<Pii.Item> item = type.flatMap(found -> span.map(place -> new Pii.Item(found, place, 1)));
        item.filter(found -> !Invented.is(found.type(), found.span().in(text.text())))
                .ifPresent(found -> label.complain("quote", Invented.rule(found.type())));
        return item;
    }

    /** Reads the quotes of a label; what was not asked for by then is refused. */
    private List<Span> spans(YamlMap label, String name) {
        List<Span> spans = new ArrayList<>();
        List<YamlText> quotes = label.texts("quotes");
        quotes.forEach(quote -> text.find(name, quote, complaints).ifPresent(spans::add));
        if (quotes.isEmpty()) {
            label.complain("quotes", "none");
        }
        label.refuseOthers(UNKNOWN_KEY);
        spans.sort(Comparator.naturalOrder());
        return spans;
    }

    private static <E> List<E> different(YamlMap map, String key, Vocabulary<E> vocabulary) {
        List<E> all = map.choices(key, vocabulary);
        List<E> different = all.stream().distinct().toList();
        if (different.size() < all.size()) {
            map.complain(key, "a word twice");
        }
        return different;
    }

    private static <T> List<T> all(YamlMap verbatim, String key, Function<YamlMap, Optional<T>> reader) {
        List<T> all = new ArrayList<>();
        verbatim.maps(key).forEach(label -> reader.apply(label).ifPresent(all::add));
        return all;
    }
}
