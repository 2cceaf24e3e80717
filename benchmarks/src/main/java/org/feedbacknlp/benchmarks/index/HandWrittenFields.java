package org.feedbacknlp.benchmarks.index;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Language;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.Tokens;

/** The fields that ours writes, written down one after the other, for analyses as the benchmarks have them. Not thread-safe. */
final class HandWrittenFields {
    private static final FieldType WORDS = new FieldType();
    private static final FieldType MARKS = new FieldType();
    private static final FieldType NOTES = new FieldType();

    static {
        WORDS.setTokenized(true);
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        WORDS.freeze();
        MARKS.setTokenized(true);
        MARKS.setOmitNorms(true);
        MARKS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        MARKS.freeze();
        NOTES.setTokenized(true);
        NOTES.setOmitNorms(true);
        NOTES.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        NOTES.freeze();
    }

    private final HandWrittenWords words = new HandWrittenWords(true);
    private final HandWrittenWords matched = new HandWrittenWords(false);
    private final HandWrittenMarks marks = new HandWrittenMarks();
    private final HandWrittenNotes notes = new HandWrittenNotes();

    Document of(Analysis analysis) {
        Document document = new Document();
        addText(document, analysis);
        addVerbatim(document, analysis.verbatim());
        keyword(document, "status", analysis.status().id());
        value(document, "engine", analysis.provenance().version());
        analysis.provenance().models().forEach((name, digest) -> value(document, "model", name + "@" + digest));
        analysis.provenance().codebook().ifPresent(digest -> value(document, "codebook", digest));
        addFindings(document, analysis);
        return document;
    }

    private void addText(Document document, Analysis analysis) {
        String text = analysis.verbatim().text();
        Tokens tokens = analysis.get(Layer.TOKENS).orElseThrow();
        words.set(tokens, text.length());
        matched.set(tokens, text.length());
        marks.set(analysis);
        notes.set(analysis);
        document.add(new StoredField("text", text));
        document.add(new Field("text", words, WORDS));
        document.add(new Field("text.matched", matched, WORDS));
        document.add(new Field("text.marks", marks, MARKS));
        document.add(new Field("text.notes", notes, NOTES));
    }

    private static void addVerbatim(Document document, Verbatim verbatim) {
        keyword(document, "id", verbatim.id());
        document.add(new StoredField("id", verbatim.id()));
        verbatim.channel().ifPresent(channel -> value(document, "channel", channel));
        verbatim.respondent().ifPresent(respondent -> value(document, "respondent", respondent));
        verbatim.score().ifPresent(score -> {
            keyword(document, "scale", score.scale().id());
            document.add(new IntField("score", score.value(), Store.NO));
        });
        verbatim.date().ifPresent(date -> document.add(new LongField("date", date.toEpochDay(), Store.NO)));
        verbatim.segments().forEach((name, segment) -> {
            value(document, "segment." + name, segment);
            document.add(new StoredField("segment." + name, segment));
        });
        String names = String.join(":", verbatim.segments().keySet());
        document.add(new SortedDocValuesField("segments", new BytesRef(names)));
    }

    private static void addFindings(Document document, Analysis analysis) {
        analysis.get(Layer.LANGUAGE).map(Language::tag).ifPresent(tag -> value(document, "language", tag));
        analysis.get(Layer.SENTIMENT)
                .ifPresent(s -> keyword(document, "sentiment", s.polarity().id()));
        analysis.get(Layer.TOPICS)
                .ifPresent(topics -> topics.all().forEach(topic -> {
                    value(document, "topic", topic.id());
                    topic.sentiment()
                            .ifPresent(felt ->
                                    value(document, "topic." + felt.polarity().id(), topic.id()));
                }));
        analysis.get(Layer.SEVERITY)
                .ifPresent(s -> keyword(document, "severity", s.level().name()));
        analysis.get(Layer.EFFORT).ifPresent(e -> keyword(document, "effort", Integer.toString(e.value())));
        analysis.get(Layer.EMOTIONS)
                .ifPresent(emotions -> emotions.all()
                        .forEach(felt ->
                                keyword(document, "emotion", felt.emotion().id())));
        analysis.get(Layer.SIGNALS)
                .ifPresent(signals -> signals.all().forEach(signal -> {
                    keyword(
                            document,
                            "signal." + signal.modality().id(),
                            signal.kind().id());
                    if (HOLDS.contains(signal.modality())) {
                        keyword(document, "signal", signal.kind().id());
                    }
                }));
    }

    private static final List<Modality> HOLDS = List.of(Modality.STATED, Modality.CONDITIONAL, Modality.HYPOTHETICAL);

    /** People may type it in small letters as well. */
    private static void value(Document document, String name, String value) {
        keyword(document, name, value);
        String lower = value.toLowerCase(Locale.ROOT);
        if (!lower.equals(value)) {
            document.add(new StringField("folded:" + name, new BytesRef(lower), Store.NO));
        }
    }

    private static void keyword(Document document, String name, String value) {
        document.add(new KeywordField(name, new BytesRef(value), Store.NO));
    }
}
