package org.feedbacknlp.lucene.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.feedbacknlp.api.rule.Rule;
import org.feedbacknlp.api.rule.match.Conditions;
import org.feedbacknlp.api.rule.match.Glob;
import org.feedbacknlp.api.rule.match.Places;
import org.feedbacknlp.lucene.IndexField;
import org.feedbacknlp.lucene.schema.Schema;
import org.feedbacknlp.lucene.text.Marks;
import org.jspecify.annotations.Nullable;

/** Where the words of a rule stand in the documents of one segment, one document after another. Used by one thread at a time. */
final class PostedPlaces implements Places {
    private final LeafReader leaf;
    private final List<Rule.Word> words;
    private final List<List<BytesRef>> terms;
    private final @Nullable Posted[] posted;
    private final Posted sentences;
    private final Posted clauses;
    private final Map<String, SortedSetDocValues> values = new HashMap<>();
    private @Nullable SortedNumericDocValues scores;
    private int doc = -1;

    PostedPlaces(LeafReader leaf, List<Rule.Word> words, List<List<BytesRef>> terms) throws IOException {
        this.leaf = leaf;
        this.words = words;
        this.terms = terms;
        posted = new Posted[words.size()];
        sentences = new Posted(leaf, Schema.MARKS, List.of(new BytesRef(Marks.SENTENCE)));
        clauses = new Posted(leaf, Schema.MARKS, List.of(new BytesRef(Marks.CLAUSE)));
    }

    /** Goes to a document, which is not before the last one. */
    void open(int next) {
        doc = next;
    }

    private Posted at(int word) {
        try {
            Posted there = posted[word];
            if (there == null) {
                there = new Posted(leaf, Schema.MATCHED, terms.get(word));
                posted[word] = there;
            }
            if (!there.isRead(doc)) {
                there.read(doc);
                if (words.get(word).form() == Rule.Form.CASED && there.count() > 0) {
                    there.keep(asWritten(words.get(word)));
                }
            }
            return there;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Capitals are in the text alone. */
    private Posted.Slice asWritten(Rule.Word word) throws IOException {
        String text = leaf.storedFields().document(doc, Set.of(Schema.TEXT)).get(Schema.TEXT);
        return (start, end) -> Glob.isWritten(word, text, start, end);
    }

    @Override
    public int count(int word) {
        return at(word).count();
    }

    @Override
    public int place(int word, int i) {
        return at(word).position(i);
    }

    @Override
    public int part(Rule.Part part, int place) {
        Posted begins = part == Rule.Part.SENTENCE ? sentences : clauses;
        try {
            begins.read(doc);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        int found = begins.find(place);
        return found >= 0 ? found : -found - 2;
    }

    @Override
    public boolean holds(Rule.Field condition) {
        try {
            return Conditions.holds(condition, value(condition.name()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private @Nullable String value(String name) throws IOException {
        if (name.equals(Schema.SCORE)) {
            if (scores == null) {
                scores = DocValues.getSortedNumeric(leaf, Schema.SCORE);
            }
            return scores.advanceExact(doc) ? String.valueOf(scores.nextValue()) : null;
        }
        String field = name.equals(IndexField.CHANNEL.name()) ? name : Schema.SEGMENT + name;
        SortedSetDocValues found = values.get(field);
        if (found == null) {
            found = DocValues.getSortedSet(leaf, field);
            values.put(field, found);
        }
        return found.advanceExact(doc) ? found.lookupOrd(found.nextOrd()).utf8ToString() : null;
    }

    /** Returns where the word at a place begins in the text; the rule has found one there. */
    int start(int place) {
        Posted there = standing(place);
        return there.start(there.find(place));
    }

    /** Returns where the word at a place ends in the text; the rule has found one there. */
    int end(int place) {
        Posted there = standing(place);
        return there.end(there.find(place));
    }

    private Posted standing(int place) {
        for (@Nullable Posted word : posted) {
            if (word != null && word.isRead(doc) && word.find(place) >= 0) {
                return word;
            }
        }
        throw new IllegalStateException("no word of the rule stands at " + place);
    }
}
