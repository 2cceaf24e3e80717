package org.feedbacknlp.lucene.like;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.feedbacknlp.api.CancelledException;
import org.feedbacknlp.lucene.DuplicateRequest;
import org.feedbacknlp.lucene.DuplicateResult;
import org.feedbacknlp.lucene.DuplicateResult.Cluster;
import org.feedbacknlp.lucene.DuplicateResult.Copy;
import org.feedbacknlp.lucene.like.Canonicals.Match;
import org.feedbacknlp.lucene.query.FilterQueries;
import org.jspecify.annotations.Nullable;

/** One search for verbatims that were written more than once, in one state of an index. Used once. */
public final class Duplicates {
    private static final Comparator<Copy> MOST_ALIKE =
            Comparator.comparingDouble(Copy::similarity).reversed().thenComparing(Copy::id);
    private static final Comparator<Cluster> LARGEST =
            Comparator.comparingInt(Cluster::size).reversed().thenComparing(Cluster::canonical);

    private final IndexSearcher searcher;
    private final DuplicateRequest request;
    private final Canonicals canonicals;
    private final List<String> ids = new ArrayList<>();
    private final List<List<Copy>> copies = new ArrayList<>();
    /** Where texts went, so that equal ones go there as well. */
    private final Map<Print.Digest, Match> places = new HashMap<>();

    /**
     * Prepares a search.
     *
     * @param searcher the state of the index
     * @param request what is asked
     */
    public Duplicates(IndexSearcher searcher, DuplicateRequest request) {
        this.searcher = searcher;
        this.request = request;
        canonicals = new Canonicals(request.threshold());
    }

    /**
     * Runs the search.
     *
     * @return what was found
     * @throws IOException if the index cannot be read
     * @throws IllegalArgumentException if there are too many verbatims or words
     * @throws CancelledException if the thread is interrupted; it keeps the flag
     */
    public DuplicateResult run() throws IOException {
        VerbatimPrints prints = new VerbatimPrints(searcher);
        prints.read(query());
        for (VerbatimPrint verbatim : prints.inOrder()) {
            place(verbatim, prints.rarity());
        }
        List<Cluster> all = clusters();
        List<Cluster> largest =
                all.stream().sorted(LARGEST).limit(request.most()).toList();
        return new DuplicateResult(prints.looked(), prints.inOrder().size() - ids.size(), all.size(), largest);
    }

    private List<Cluster> clusters() {
        List<Cluster> clusters = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!copies.get(i).isEmpty()) {
                copies.get(i).sort(MOST_ALIKE);
                clusters.add(new Cluster(ids.get(i), copies.get(i)));
            }
        }
        return clusters;
    }

    private Query query() {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        request.filters().forEach(filter -> all.add(FilterQueries.of(filter), Occur.FILTER));
        return all.build();
    }

    private void place(VerbatimPrint verbatim, Rarity rarity) {
        checkInterrupt();
        @Nullable Match equal = places.get(verbatim.print().words());
        if (equal != null) {
            copy(verbatim, equal);
            return;
        }
        long[] shingles = rarity.ordered(verbatim.print().shingles());
        Match like = canonicals.find(shingles);
        if (like.found()) {
            copy(verbatim, like);
        } else {
            like = new Match(canonicals.add(shingles), 1);
            ids.add(verbatim.id());
            copies.add(new ArrayList<>(0));
        }
        places.put(verbatim.print().words(), like);
    }

    /** It may take minutes, so whoever waits for it can give up. */
    static void checkInterrupt() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancelledException("interrupted while duplicates were sought");
        }
    }

    private void copy(VerbatimPrint verbatim, Match like) {
        copies.get(like.canonical()).add(new Copy(verbatim.id(), like.similarity()));
    }
}
