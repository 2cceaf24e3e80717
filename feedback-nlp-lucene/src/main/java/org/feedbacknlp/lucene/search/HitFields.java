package org.feedbacknlp.lucene.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;
import org.feedbacknlp.lucene.IndexField;
import org.feedbacknlp.lucene.schema.Schema;

/** Reads what a hit needs of the stored fields, and no more. Used for one document. */
final class HitFields extends StoredFieldVisitor {
    private final boolean withText;
    private final Map<String, String> segments = new LinkedHashMap<>();
    private Optional<String> text = Optional.empty();
    private String id = "";

    HitFields(boolean withText) {
        this.withText = withText;
    }

    @Override
    public Status needsField(FieldInfo field) {
        boolean needed = field.name.equals(IndexField.ID.name())
                || field.name.startsWith(Schema.SEGMENT)
                || (withText && field.name.equals(Schema.TEXT));
        return needed ? Status.YES : Status.NO;
    }

    @Override
    public void stringField(FieldInfo field, String value) {
        if (field.name.startsWith(Schema.SEGMENT)) {
            segments.put(field.name.substring(Schema.SEGMENT.length()), value);
        } else if (field.name.equals(Schema.TEXT)) {
            text = Optional.of(value);
        } else {
            id = value;
        }
    }

    /** Takes what was read elsewhere. */
    void take(String foundId, Map<String, String> foundSegments) {
        id = foundId;
        segments.putAll(foundSegments);
    }

    String id() {
        return id;
    }

    Optional<String> text() {
        return text;
    }

    Map<String, String> segments() {
        return segments;
    }
}
