package org.feedbacknlp.lucene.alert;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.feedbacknlp.lucene.Filter;
import org.feedbacknlp.lucene.schema.Entry;
import org.feedbacknlp.lucene.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Asks filters of the fields that an index would be given, so that they see what they would find there. The fields are made when they are
 * first asked for. Not thread-safe.
 */
final class SeenFields {
    private final Entry entry;
    private @Nullable List<IndexableField> fields;

    SeenFields(Entry entry) {
        this.entry = entry;
    }

    boolean pass(Filter filter) {
        return switch (filter) {
            case Filter.Is is -> isOne(is);
            case Filter.Has has -> values(has.field().name()).findAny().isPresent();
            case Filter.Scores scores -> lies(Schema.SCORE, scores.lowest(), scores.highest());
            case Filter.Dates dates ->
                lies(Schema.DATE, dates.first().toEpochDay(), dates.last().toEpochDay());
            case Filter.Not not -> !pass(not.filter());
            case Filter.AnyOf any -> any.filters().stream().anyMatch(this::pass);
            case Filter.AllOf all -> all.filters().stream().allMatch(this::pass);
        };
    }

    private boolean isOne(Filter.Is is) {
        List<BytesRef> wanted = is.values().stream().map(Schema::exact).toList();
        return values(is.field().name())
                .filter(field -> field.fieldType().docValuesType() == DocValuesType.SORTED_SET)
                .anyMatch(field -> wanted.contains(field.binaryValue()));
    }

    private boolean lies(String name, long lowest, long highest) {
        return values(name)
                .mapToLong(field -> field.numericValue().longValue())
                .anyMatch(value -> lowest <= value && value <= highest);
    }

    /** Returns the whole values of a field, not what is only stored beside them. */
    private Stream<IndexableField> values(String name) {
        if (fields == null) {
            fields = entry.fields();
        }
        return fields.stream()
                .filter(field -> field.name().equals(name) && field.fieldType().docValuesType() != DocValuesType.NONE);
    }
}
