package org.feedbacknlp.lucene.search;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;
import org.feedbacknlp.lucene.IndexField;
import org.feedbacknlp.lucene.schema.Schema;

/** Reads what a hit needs of the stored fields, and no more. Used for one document. */
final class HitFields extends StoredFieldVisitor {
    private static final Set<String> GIVEN = Set.of(Schema.QUESTION, Schema.GIVEN_LANGUAGE, Schema.GIVEN_STAGE);

    private final boolean withText;
    private final boolean withGiven;
    private final Map<String, String> segments = new LinkedHashMap<>();
    private final Map<String, String> given = new HashMap<>();
    private Optional<String> text = Optional.empty();
    private String id = "";

    HitFields(boolean withText) {
        this(withText, false);
    }

    HitFields(boolean withText, boolean withGiven) {
        this.withText = withText || withGiven;
        this.withGiven = withGiven;
    }

    @Override
    public Status needsField(FieldInfo field) {
        boolean needed = field.name.equals(IndexField.ID.name())
                || field.name.startsWith(Schema.SEGMENT)
                || (withText && field.name.equals(Schema.TEXT))
                || (withGiven && GIVEN.contains(field.name));
        return needed ? Status.YES : Status.NO;
    }

    @Override
    public void stringField(FieldInfo field, String value) {
        if (field.name.startsWith(Schema.SEGMENT)) {
            segments.put(field.name.substring(Schema.SEGMENT.length()), value);
        } else if (field.name.equals(Schema.TEXT)) {
            text = Optional.of(value);
        } else if (GIVEN.contains(field.name)) {
            given.put(field.name, value);
        } else {
            id = value;
        }
    }

    /** Returns something else that was given with the verbatim. */
    Optional<String> given(String field) {
        return Optional.ofNullable(given.get(field));
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
