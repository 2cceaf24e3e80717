package org.feedbacknlp.lucene.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.WireName;
import org.feedbacknlp.lucene.IndexField;
import org.feedbacknlp.lucene.InvalidQueryException;
import org.feedbacknlp.lucene.InvalidQueryException.Problem;
import org.feedbacknlp.lucene.schema.Schema;

/**
 * The fields that a query may name: those that every index has, and the segments and models of this one. A name is
 * taken as typed before capitals are disregarded and an underscore may stand for a space.
 */
final class KnownFields {
    private static final String LANGUAGE_FOR_SHORT = "lang";
    private static final String SIGNAL = IndexField.SIGNAL.name() + ".";

    private static final String TOPIC = IndexField.TOPIC.name() + ".";

    private final IndexReader reader;

    KnownFields(IndexReader reader) {
        this.reader = reader;
    }

    /**
     * Finds a field.
     *
     * @throws InvalidQueryException if the index has none of that name
     */
    IndexField find(String typed, int at) {
        String lower = typed.toLowerCase(Locale.ROOT);
        if (lower.equals(LANGUAGE_FOR_SHORT)) {
            return IndexField.LANGUAGE;
        }
        return IndexField.find(lower)
                .or(() -> findMood(lower))
                .or(() -> findFelt(lower))
                .or(() -> findOwn(typed))
                .orElseThrow(() -> unknown(at));
    }

    private static Optional<IndexField> findMood(String lower) {
        return lower.startsWith(SIGNAL)
                ? WireName.find(Modality.class, lower.substring(SIGNAL.length()))
                        .map(IndexField::signal)
                : Optional.empty();
    }

    private static Optional<IndexField> findFelt(String lower) {
        return lower.startsWith(TOPIC)
                ? WireName.find(Polarity.class, lower.substring(TOPIC.length())).map(IndexField::topic)
                : Optional.empty();
    }

    private Optional<IndexField> findOwn(String typed) {
        List<String> own = own();
        for (String candidate : List.of(Schema.SEGMENT + typed, typed)) {
            if (own.contains(candidate)) {
                return Optional.of(new IndexField(candidate));
            }
        }
        return own.stream()
                .filter(name -> isMeant(name, Schema.SEGMENT + typed) || isMeant(name, typed))
                .findFirst()
                .map(IndexField::new);
    }

    private static boolean isMeant(String name, String typed) {
        return name.replace(' ', '_').equalsIgnoreCase(typed);
    }

    private List<String> own() {
        List<String> own = new ArrayList<>();
        for (FieldInfo field : FieldInfos.getMergedFieldInfos(reader)) {
            if (field.name.startsWith(Schema.SEGMENT) || field.name.startsWith(Schema.LABEL)) {
                own.add(field.name);
            }
        }
        own.sort(null);
        return own;
    }

    private InvalidQueryException unknown(int at) {
        StringBuilder names = new StringBuilder("score, date");
        IndexField.builtIn().forEach(field -> names.append(", ").append(field));
        own().stream()
                .filter(name -> name.startsWith(Schema.SEGMENT))
                .forEach(name -> names.append(", ").append(name, Schema.SEGMENT.length(), name.length()));
        return new InvalidQueryException(
                Problem.UNKNOWN_FIELD,
                at,
                "no such field; put the words in quotes to search for them, or take one of " + names);
    }
}
