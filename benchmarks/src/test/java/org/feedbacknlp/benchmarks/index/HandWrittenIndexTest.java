package org.feedbacknlp.benchmarks.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.feedbacknlp.api.Analysis;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is compared is the same: ours and the hand-written index hold the same of the same analyses. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandWrittenIndexTest {
    private static final int COUNT = 3_000;

    private Path ours;
    private Path byHand;

    @BeforeAll
    void write(@TempDir Path first, @TempDir Path second) throws IOException {
        ours = first;
        byHand = second;
        List<Analysis> analyses = new IndexedComments().list(COUNT, 0);
        Way.OURS.write(ours, analyses);
        Way.HAND_UPDATE.write(byHand, analyses);
    }

    @Test
    void fieldsAreOfTheSameTypes() throws IOException {
        assertEquals(types(ours), types(byHand));
    }

    @Test
    void termsStandAtTheSamePlaces() throws IOException {
        assertEquals(postings(ours), postings(byHand));
    }

    @Test
    void storedFieldsAreTheSame() throws IOException {
        try (DirectoryReader a = open(ours);
                DirectoryReader b = open(byHand)) {
            for (int doc = 0; doc < COUNT; doc++) {
                assertEquals(stored(a, doc), stored(b, doc));
            }
        }
    }

    private static DirectoryReader open(Path folder) throws IOException {
        return DirectoryReader.open(FSDirectory.open(folder));
    }

    private static Map<String, String> stored(DirectoryReader reader, int doc) throws IOException {
        Map<String, String> stored = new TreeMap<>();
        reader.storedFields().document(doc).forEach(field -> stored.put(field.name(), field.stringValue()));
        return stored;
    }

    private static Map<String, String> types(Path folder) throws IOException {
        Map<String, String> types = new TreeMap<>();
        try (DirectoryReader reader = open(folder)) {
            for (FieldInfo field : FieldInfos.getMergedFieldInfos(reader)) {
                types.put(
                        field.name,
                        List.of(
                                        field.getIndexOptions(),
                                        field.getDocValuesType(),
                                        field.docValuesSkipIndexType(),
                                        field.omitsNorms(),
                                        field.hasTermVectors(),
                                        field.getPointDimensionCount(),
                                        field.getPointNumBytes())
                                .toString());
            }
        }
        return types;
    }

    /** Returns for each field a digest of all its terms with their documents, positions and offsets. */
    private static Map<String, Long> postings(Path folder) throws IOException {
        Map<String, Long> digests = new TreeMap<>();
        try (DirectoryReader reader = open(folder)) {
            LeafReader leaf = reader.leaves().get(0).reader();
            for (FieldInfo field : leaf.getFieldInfos()) {
                if (field.getIndexOptions() != IndexOptions.NONE) {
                    digests.put(field.name, digest(MultiTerms.getTerms(reader, field.name)));
                }
            }
        }
        return digests;
    }

    private static long digest(Terms terms) throws IOException {
        long digest = 0;
        TermsEnum each = terms.iterator();
        while (each.next() != null) {
            digest = 31 * digest + each.term().hashCode();
            PostingsEnum postings = each.postings(null, PostingsEnum.ALL);
            while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                digest = 31 * digest + postings.docID();
                for (int i = terms.hasPositions() ? postings.freq() : 0; i > 0; i--) {
                    digest = 31 * digest + postings.nextPosition();
                    digest = 31 * digest + postings.startOffset() + 31L * postings.endOffset();
                }
            }
        }
        return digest;
    }
}
