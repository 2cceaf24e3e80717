package org.feedbacknlp.lucene.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.Bits;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Provenance;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.lucene.Bookmark;
import org.feedbacknlp.lucene.IndexField;
import org.feedbacknlp.lucene.schema.Entry;
import org.feedbacknlp.lucene.schema.Gate;
import org.feedbacknlp.lucene.schema.Names;
import org.feedbacknlp.lucene.schema.Origins;
import org.feedbacknlp.lucene.schema.Schema;

/** Numbered changes of an index, the same for one seed in every process, and what must be in the index after each. */
final class Batches {
    static final String SOURCE = "batches";

    private static final int IDS = 150;
    private static final int MOST = 25;
    private static final Provenance ENGINE = new Provenance("1.0", new TreeMap<>(), Optional.empty());

    private final long seed;
    private final Gate gate = new Gate(new Names(10, List.of()), new Origins());
    private final List<Map<String, Integer>> states = new ArrayList<>(List.of(Map.of()));

    Batches(long seed) {
        this.seed = seed;
    }

    private Random random(int batch) {
        return new Random(seed * 1_000_003 + batch);
    }

    /** Does a batch; what it changes is acknowledged when this returns. */
    void run(int batch, IndexStore store) {
        Random random = random(batch);
        int kind = random.nextInt(20);
        if (kind == 0) {
            store.compact();
        } else if (kind <= 2) {
            store.erase(IndexField.ID, ids(random));
        } else {
            List<String> ids = ids(random);
            store.write(entries(ids.subList(0, ids.size() / 2), batch));
            if (kind <= 6) {
                store.refresh();
            }
            store.write(entries(ids.subList(ids.size() / 2, ids.size()), batch));
            store.mark(new Bookmark(SOURCE, batch));
            store.commit();
        }
    }

    /** Returns which batch the bookmark names after a batch, 0 for none: the last one that wrote something. */
    long marked(int batch) {
        int marked = batch;
        while (marked > 0 && random(marked).nextInt(20) <= 2) {
            marked--;
        }
        return marked;
    }

    /** Returns the ids that must be in the index after a batch, each with the batch that wrote it last. */
    Map<String, Integer> after(int batch) {
        while (states.size() <= batch) {
            states.add(next(states.get(states.size() - 1), states.size()));
        }
        return states.get(batch);
    }

    private Map<String, Integer> next(Map<String, Integer> before, int batch) {
        Random random = random(batch);
        int kind = random.nextInt(20);
        Map<String, Integer> state = new HashMap<>(before);
        if (kind > 2) {
            ids(random).forEach(id -> state.put(id, batch));
        } else if (kind > 0) {
            ids(random).forEach(state::remove);
        }
        return state;
    }

    private static List<String> ids(Random random) {
        return random.ints(1L + random.nextInt(MOST), 0, IDS)
                .distinct()
                .mapToObj(i -> "r" + i)
                .toList();
    }

    private List<Entry> entries(List<String> ids, int batch) {
        return ids.stream().map(id -> gate.entry(analysis(id, batch))).toList();
    }

    private static Analysis analysis(String id, int batch) {
        Verbatim verbatim = Verbatim.builder(batch + " the parcel came late and nobody answered " + id)
                .id(id)
                .channel("email")
                .respondent("u" + id)
                .segment("plan", "plan" + batch % 5)
                .build();
        return Analysis.builder(verbatim, Status.CONTENT, ENGINE).build();
    }

    /** A document of the index. */
    record Found(String id, int batch) {}

    /** Returns all documents. */
    static List<Found> all(IndexReader reader) throws IOException {
        List<Found> found = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Bits live = leaf.reader().getLiveDocs();
            StoredFields stored = leaf.reader().storedFields();
            for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                if (live == null || live.get(doc)) {
                    found.add(found(stored.document(doc)));
                }
            }
        }
        return found;
    }

    private static Found found(Document document) {
        String text = document.get(Schema.TEXT);
        return new Found(document.get(IndexField.ID.name()), Integer.parseInt(text.substring(0, text.indexOf(' '))));
    }
}
