package org.feedbacknlp.benchmarks.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;

/** Reads the id and the segments of a hit, and not its text. Used for one document. */
final class HandReadHit extends StoredFieldVisitor {
    private final List<String> values = new ArrayList<>();

    @Override
    public Status needsField(FieldInfo field) {
        return field.name.equals("text") ? Status.NO : Status.YES;
    }

    @Override
    public void stringField(FieldInfo field, String value) {
        values.add(value);
    }

    List<String> values() {
        return values;
    }
}
