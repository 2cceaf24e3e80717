package org.feedbacknlp.lucene.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.feedbacknlp.api.Score;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Stage;
import org.feedbacknlp.api.layer.WireName;
import org.feedbacknlp.lucene.IndexField;
import org.feedbacknlp.lucene.schema.Schema;

/** Makes verbatims again of what an index holds. Documents may come in any order. */
final class VerbatimReader {
    private final List<LeafReaderContext> leaves;

    VerbatimReader(IndexSearcher searcher) {
        leaves = searcher.getIndexReader().leaves();
    }

    Verbatim read(int doc, HitFields stored) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        LeafReader reader = leaf.reader();
        int at = doc - leaf.docBase;
        Verbatim.Builder verbatim = Verbatim.builder(stored.text().orElse("")).id(stored.id());
        stored.segments().forEach(verbatim::segment);
        stored.given(Schema.QUESTION).ifPresent(verbatim::question);
        stored.given(Schema.GIVEN_LANGUAGE).ifPresent(verbatim::language);
        stored.given(Schema.GIVEN_STAGE)
                .flatMap(id -> WireName.find(Stage.class, id))
                .ifPresent(verbatim::stage);
        WholeValue.of(reader, IndexField.CHANNEL, at).ifPresent(verbatim::channel);
        WholeValue.of(reader, IndexField.RESPONDENT, at).ifPresent(verbatim::respondent);
        Optional<Long> day = number(reader, Schema.DATE, at);
        day.map(LocalDate::ofEpochDay).ifPresent(verbatim::date);
        Optional<ScoreScale> scale =
                WholeValue.of(reader, IndexField.SCALE, at).flatMap(id -> WireName.find(ScoreScale.class, id));
        Optional<Long> score = number(reader, Schema.SCORE, at);
        if (scale.isPresent() && score.isPresent()) {
            verbatim.score(new Score(scale.get(), score.get().intValue()));
        }
        return verbatim.build();
    }

    private static Optional<Long> number(LeafReader reader, String field, int doc) throws IOException {
        SortedNumericDocValues values = DocValues.getSortedNumeric(reader, field);
        return values.advanceExact(doc) ? Optional.of(values.nextValue()) : Optional.empty();
    }
}
