package org.feedbacknlp.lucene;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.lucene.like.Duplicates;
import org.feedbacknlp.lucene.like.Suggester;
import org.feedbacknlp.lucene.schema.Gate;
import org.feedbacknlp.lucene.schema.Names;
import org.feedbacknlp.lucene.search.Search;
import org.feedbacknlp.lucene.search.Similar;
import org.feedbacknlp.lucene.store.IndexStore;

/**
 * An index of analyses in a folder. There is one analysis for each verbatim's id: a later one takes the place of an earlier
 * one. What was written is seen by searches after {@link #refresh()} and survives a crash after {@link #commit()}.
 *
 * <p>Thread-safe. Writes go through one thread of the index's own, so a caller's interrupt never reaches the files: a caller
 * who is interrupted before a call gets {@link org.feedbacknlp.api.CancelledException} and nothing was done; one who is
 * interrupted meanwhile gets the call's result and keeps the flag. Searches run in the caller's thread.
 *
 * <p>Every method throws {@link IllegalStateException} after {@link #close()}, and an {@link IndexException} where the folder
 * or its file system fails.
 */
public final class FeedbackIndex implements AutoCloseable {
    /** The most words that are suggested at once. */
    public static final int MOST_SUGGESTIONS = 100;

    private static final int RESPONDENTS = 5;

    private final IndexStore store;
    private final Names names;
    private final QueryLimits limits;

    private FeedbackIndex(IndexStore store, IndexOptions options) {
        this.store = store;
        names = new Names(options.names(), store.fieldNames());
        limits = options.queryLimits();
    }

    /**
     * Opens the index in a folder.
     *
     * @param folder the folder
     * @return the index, to be closed by the caller
     * @throws IndexFormatException if the folder holds no index, or one that this release cannot read
     * @throws IndexLockedException if another writer has it open
     * @throws IndexCorruptException if files of it are damaged or missing
     * @throws IndexStorageException if the file system fails
     */
    public static FeedbackIndex open(Path folder) {
        return open(folder, IndexOptions.DEFAULT);
    }

    /**
     * Opens the index in a folder.
     *
     * @param folder the folder
     * @param options how it is kept open
     * @return the index, to be closed by the caller
     * @throws IndexFormatException if the folder holds no index, or one that this release cannot read
     * @throws IndexLockedException if another writer has it open
     * @throws IndexCorruptException if files of it are damaged or missing
     * @throws IndexStorageException if the file system fails
     */
    public static FeedbackIndex open(Path folder, IndexOptions options) {
        return new FeedbackIndex(IndexStore.open(folder, false, options.bufferMegabytes()), options);
    }

    /**
     * Opens the index in a folder, or makes one where the folder is missing or empty.
     *
     * @param folder the folder
     * @return the index, to be closed by the caller
     * @throws IndexFormatException if the folder holds something else, or an index that this release cannot read
     * @throws IndexLockedException if another writer has it open
     * @throws IndexCorruptException if files of it are damaged or missing
     * @throws IndexStorageException if the file system fails
     */
    public static FeedbackIndex openOrCreate(Path folder) {
        return openOrCreate(folder, IndexOptions.DEFAULT);
    }

    /**
     * Opens the index in a folder, or makes one where the folder is missing or empty.
     *
     * @param folder the folder
     * @param options how it is kept open
     * @return the index, to be closed by the caller
     * @throws IndexFormatException if the folder holds something else, or an index that this release cannot read
     * @throws IndexLockedException if another writer has it open
     * @throws IndexCorruptException if files of it are damaged or missing
     * @throws IndexStorageException if the file system fails
     */
    public static FeedbackIndex openOrCreate(Path folder, IndexOptions options) {
        return new FeedbackIndex(IndexStore.open(folder, true, options.bufferMegabytes()), options);
    }

    /**
     * Writes an analysis, in place of an earlier one of the same verbatim's id. For many, {@link #upsertAll} is faster.
     *
     * @param analysis the analysis
     * @throws IllegalArgumentException if the id is blank or holds a lone surrogate, if the name of a segment or model is
     *     refused, or if its tokens are out of order; nothing was written, and the message shows nothing of the verbatim
     */
    public void upsert(Analysis analysis) {
        store.write(List.of(new Gate(names).entry(analysis)));
    }

    /**
     * Writes analyses in their order, each in place of an earlier one of the same verbatim's id. One that cannot be written
     * costs nothing but itself. Where this throws, analyses before that one may have been written and none behind it.
     *
     * @param analyses the analyses; they are read once and not kept
     * @return those that could not be written, with the reason; usually empty
     */
    public List<Outcome.Failed> upsertAll(Iterable<Analysis> analyses) {
        Batch batch = new Batch(store, new Gate(names));
        analyses.forEach(batch::add);
        return batch.finish();
    }

    /** Makes all that was written survive a crash, and seen by searches. */
    public void commit() {
        store.commit();
    }

    /** Makes all that was written seen by searches that start afterwards. */
    public void refresh() {
        store.refresh();
    }

    /**
     * Erases the analysis of a verbatim: when this returns, no file of the index holds a byte of it, of what it replaced, or of
     * anything else that was replaced or erased before. Rewrites every part of the index that holds such, waits for searches
     * under way, and commits.
     *
     * @param id the verbatim's id
     * @return true if there was an analysis of it
     */
    public boolean erase(String id) {
        return erase(List.of(id)) > 0;
    }

    /**
     * Erases the analyses of several verbatims at the price of one, see {@link #erase(String)}.
     *
     * @param ids the verbatims' ids
     * @return how many analyses there were
     */
    public int erase(Collection<String> ids) {
        return store.erase(List.copyOf(ids));
    }

    /**
     * Searches the index as it stood at the last refresh, commit or erasure.
     *
     * @param request what is asked
     * @return what was found
     * @throws InvalidQueryException if the query is beyond a limit or not to be understood
     */
    public SearchResult search(SearchRequest request) {
        Objects.requireNonNull(request, "request");
        return store.read(searcher -> new Search(searcher, request, limits).run());
    }

    /**
     * Finds verbatims that are like one of the index or like a text: those that share its strongest words, see {@link SimilarRequest}.
     *
     * @param request what they are to be like
     * @return the hits by relevance, then by id; empty where the example has no word that tells anything
     * @throws NoSuchElementException if the request names a verbatim that the index did not have at the last refresh
     */
    public List<Hit> similar(SimilarRequest request) {
        Objects.requireNonNull(request, "request");
        return store.read(searcher -> new Similar(searcher, request).run());
    }

    /**
     * Finds verbatims that were written more than once, word for word or nearly so, see {@link DuplicateRequest}.
     *
     * @param request among which verbatims, and how alike
     * @return the clusters
     * @throws IllegalArgumentException if it is about more verbatims or words than {@link DuplicateRequest} says: narrow the filters
     * @throws org.feedbacknlp.api.CancelledException if the thread is interrupted; it keeps the flag
     */
    public DuplicateResult duplicates(DuplicateRequest request) {
        Objects.requireNonNull(request, "request");
        return store.read(searcher -> new Duplicates(searcher, request).run());
    }

    /**
     * Suggests what somebody who types may mean, with words that at least 5 respondents used, see {@link #suggest(String, int, int)}.
     *
     * @param typed what was typed so far
     * @param most how many words are given at most, 1 to {@value #MOST_SUGGESTIONS}
     * @return the words
     * @throws IllegalArgumentException if {@code most} is outside its range
     */
    public List<Suggestion> suggest(String typed, int most) {
        return suggest(typed, most, RESPONDENTS);
    }

    /**
     * Suggests what somebody who types may mean: the words of the verbatims that begin as the last typed word does, whatever its capitals
     * and accents. Nothing is suggested behind a space, or for a beginning of more than 40 UTF-16 code units.
     *
     * <p>A word that few people use could say who they are, so a word is given only if verbatims of enough respondents hold it, each
     * respondent counted once and a verbatim without one as somebody else's; and never one with a digit or {@code @} in it, or of more than
     * 40 code units. What was replaced or erased counts for nothing. The time grows with the number of words that begin so.
     *
     * @param typed what was typed so far
     * @param most how many words are given at most, 1 to {@value #MOST_SUGGESTIONS}
     * @param respondents how many respondents must have used a word, at least 2
     * @return the words, those of the most verbatims first, then by the alphabet
     * @throws IllegalArgumentException if a number is outside its range
     */
    public List<Suggestion> suggest(String typed, int most, int respondents) {
        Objects.requireNonNull(typed, "typed");
        if (most < 1 || most > MOST_SUGGESTIONS) {
            throw new IllegalArgumentException("most is not in 1.." + MOST_SUGGESTIONS + ": " + most);
        }
        if (respondents < 2) {
            throw new IllegalArgumentException("respondents must be at least 2: " + respondents);
        }
        return store.read(searcher -> new Suggester(searcher.getIndexReader(), most, respondents).of(typed));
    }

    /**
     * Returns how many analyses there were at the last refresh, commit or erasure.
     *
     * @return the number, each verbatim's id counted once
     */
    public int size() {
        return store.read(searcher -> searcher.getIndexReader().numDocs());
    }

    /**
     * Waits for calls under way, commits what was written, and frees the folder. Leaves no thread. A second call does nothing.
     *
     * @throws IndexException if what was written cannot be committed; the folder is free all the same
     */
    @Override
    public void close() {
        store.close();
    }
}
