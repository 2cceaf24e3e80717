package org.feedbacknlp.lucene.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexableField;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Clauses.Clause;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.layer.Language;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.Sentences;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.api.layer.Signals.Signal;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.StageGuess;
import org.feedbacknlp.api.layer.Topics;
import org.feedbacknlp.api.layer.Topics.Topic;
import org.feedbacknlp.lucene.IndexField;
import org.feedbacknlp.lucene.text.Marks;
import org.feedbacknlp.lucene.text.MarksField;
import org.feedbacknlp.lucene.text.Words;
import org.feedbacknlp.lucene.text.WordsField;

/** Turns what was let into the index into the fields of a document. Used once. */
final class EntryFields {
    private final Analysis analysis;
    private final Words words;
    private final Words matched;
    private final Names names;
    private final Origins origins;
    private final List<IndexableField> fields = new ArrayList<>(32);

    EntryFields(Analysis analysis, Words words, Words matched, Names names, Origins origins) {
        this.analysis = analysis;
        this.words = words;
        this.matched = matched;
        this.names = names;
        this.origins = origins;
    }

    List<IndexableField> fields() {
        fields.add(new StoredField(Schema.TEXT, analysis.verbatim().text()));
        fields.add(new WordsField(Schema.TEXT, words));
        fields.add(new WordsField(Schema.MATCHED, matched));
        fields.add(new MarksField(Schema.MARKS, Marks.of(matched, sentences(), clauses()), false));
        fields.add(new MarksField(Schema.NOTES, Marks.notes(words, sentences(), topics(), opinions()), true));
        addContext(analysis.verbatim());
        analysis.verbatim().segments().forEach(this::addSegment);
        SegmentNames.of(analysis.verbatim().segments())
                .ifPresent(names -> fields.add(new SortedDocValuesField(Schema.SEGMENTS, names)));
        addFindings();
        return fields;
    }

    private List<Span> sentences() {
        return analysis.get(Layer.SENTENCES).map(Sentences::spans).orElse(List.of());
    }

    private List<Topic> topics() {
        return analysis.get(Layer.TOPICS).map(Topics::all).orElse(List.of());
    }

    private List<Evidence> opinions() {
        return analysis.get(Layer.SENTIMENT).map(Sentiment::evidence).orElse(List.of());
    }

    private List<Span> clauses() {
        return analysis.get(Layer.CLAUSES)
                .map(clauses -> clauses.all().stream().map(Clause::span).toList())
                .orElse(List.of());
    }

    private void addContext(Verbatim verbatim) {
        addExact(IndexField.ID, verbatim.id());
        fields.add(new StoredField(IndexField.ID.name(), verbatim.id()));
        addExact(IndexField.STATUS, analysis.status().id());
        fields.addAll(origins.fields(analysis.provenance()));
        addGiven(verbatim);
        verbatim.channel().ifPresent(channel -> add(IndexField.CHANNEL, channel));
        verbatim.respondent().ifPresent(respondent -> add(IndexField.RESPONDENT, respondent));
        verbatim.score().ifPresent(score -> {
            addExact(IndexField.SCALE, score.scale().id());
            fields.add(new IntField(Schema.SCORE, score.value(), Store.NO));
        });
        verbatim.date().ifPresent(date -> fields.add(new LongField(Schema.DATE, date.toEpochDay(), Store.NO)));
    }

    /** What the caller gave and the other fields do not tell, so that the verbatim can be analysed again. */
    private void addGiven(Verbatim verbatim) {
        verbatim.question().ifPresent(question -> fields.add(new StoredField(Schema.QUESTION, question)));
        verbatim.language().ifPresent(tag -> fields.add(new StoredField(Schema.GIVEN_LANGUAGE, tag)));
        verbatim.stage().ifPresent(stage -> fields.add(new StoredField(Schema.GIVEN_STAGE, stage.id())));
    }

    private void addSegment(String name, String value) {
        String field = names.segment(name);
        if (!value.isBlank()) {
            add(field, value);
            fields.add(new StoredField(field, value));
        }
    }

    private void addFindings() {
        Verbatim verbatim = analysis.verbatim();
        analysis.get(Layer.LANGUAGE).map(Language::tag).or(verbatim::language).ifPresent(this::addLanguage);
        analysis.get(Layer.SENTIMENT)
                .ifPresent(s -> addExact(IndexField.SENTIMENT, s.polarity().id()));
        Optional<StageGuess> guess = analysis.get(Layer.STAGE);
        verbatim.stage().or(() -> guess.map(StageGuess::stage)).ifPresent(s -> addExact(IndexField.STAGE, s.id()));
        topics().forEach(this::addTopic);
        analysis.get(Layer.SEVERITY)
                .ifPresent(s -> addExact(IndexField.SEVERITY, s.level().name()));
        analysis.get(Layer.EFFORT).ifPresent(e -> addExact(IndexField.EFFORT, Integer.toString(e.value())));
        analysis.get(Layer.EMOTIONS)
                .ifPresent(e -> e.all()
                        .forEach(felt ->
                                addExact(IndexField.EMOTION, felt.emotion().id())));
        analysis.get(Layer.SIGNALS).ifPresent(signals -> signals.all().forEach(this::addSignal));
        analysis.get(Layer.LABELS).ifPresent(labels -> labels.byModel().forEach(this::addLabels));
    }

    private void addTopic(Topic topic) {
        add(IndexField.TOPIC, topic.id());
        topic.sentiment().ifPresent(felt -> add(IndexField.topic(felt.polarity()), topic.id()));
    }

    /** A search for {@code pt} finds {@code pt-BR} as well. */
    private void addLanguage(String tag) {
        add(IndexField.LANGUAGE, tag);
        int dash = tag.indexOf('-');
        if (dash > 0) {
            ValueFields.addFolded(fields, IndexField.LANGUAGE.name(), Schema.loose(tag.substring(0, dash)));
        }
    }

    /** What is not so, or is so for somebody else, is found only by those who ask for that mood. */
    private void addSignal(Signal signal) {
        Modality mood = signal.modality();
        addExact(IndexField.signal(mood), signal.kind().id());
        if (mood == Modality.STATED || mood == Modality.CONDITIONAL || mood == Modality.HYPOTHETICAL) {
            addExact(IndexField.SIGNAL, signal.kind().id());
        }
    }

    private void addLabels(String model, List<Label> labels) {
        String field = names.model(model);
        for (Label label : labels) {
            add(field, label.id());
        }
    }

    private void add(IndexField field, String value) {
        add(field.name(), value);
    }

    private void add(String field, String value) {
        ValueFields.add(fields, field, value);
    }

    /** Adds a value that people need not type otherwise than it is. */
    private void addExact(IndexField field, String value) {
        fields.add(new KeywordField(field.name(), Schema.exact(value), Store.NO));
    }
}
