package org.feedbacknlp.lucene.schema;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexableField;
import org.feedbacknlp.api.Provenance;
import org.feedbacknlp.lucene.IndexField;
import org.jspecify.annotations.Nullable;

/**
 * The fields that say what made an analysis. They are the same for very many analyses, one behind the other, so the last ones are kept, and
 * documents share them. Thread-safe.
 */
public final class Origins {
    private volatile @Nullable Origin last;

    private record Origin(Provenance provenance, List<IndexableField> fields) {}

    /** Returns the fields of an origin: an older engine, model or codebook is found by them. */
    List<IndexableField> fields(Provenance provenance) {
        @Nullable Origin known = last;
        if (known == null || !known.provenance().equals(provenance)) {
            known = new Origin(provenance, made(provenance));
            last = known;
        }
        return known.fields();
    }

    private static List<IndexableField> made(Provenance provenance) {
        List<IndexableField> fields = new ArrayList<>();
        ValueFields.add(fields, IndexField.ENGINE.name(), provenance.version());
        provenance
                .models()
                .forEach((name, digest) -> ValueFields.add(fields, IndexField.MODEL.name(), name + "@" + digest));
        provenance.codebook().ifPresent(digest -> ValueFields.add(fields, IndexField.CODEBOOK.name(), digest));
        return List.copyOf(fields);
    }
}
