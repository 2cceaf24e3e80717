package org.feedbacknlp.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.lucene.like.Duplicates;
import org.feedbacknlp.lucene.like.Suggester;
import org.feedbacknlp.lucene.schema.Gate;
import org.feedbacknlp.lucene.schema.Names;
import org.feedbacknlp.lucene.schema.Origins;
import org.feedbacknlp.lucene.search.BreakdownSearch;
import org.feedbacknlp.lucene.search.ConcordanceSearch;
import org.feedbacknlp.lucene.search.ContextWords;
import org.feedbacknlp.lucene.search.HistogramSearch;
import org.feedbacknlp.lucene.search.KeynessSearch;
import org.feedbacknlp.lucene.search.RunCounter;
import org.feedbacknlp.lucene.search.Search;
import org.feedbacknlp.lucene.search.Selected;
import org.feedbacknlp.lucene.search.Similar;
import org.feedbacknlp.lucene.store.IndexFiles;
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
    private final Origins origins = new Origins();
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
        return new FeedbackIndex(IndexStore.open(folder, false, options), options);
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
        return new FeedbackIndex(IndexStore.open(folder, true, options), options);
    }

    /**
     * Opens the index in a folder to search it and nothing else, see {@link #openReadOnly(Path, IndexOptions)}.
     *
     * @param folder the folder
     * @return the index, to be closed by the caller
     * @throws IndexFormatException if the folder holds no index, or one that this release cannot read
     * @throws IndexCorruptException if files of it are damaged or missing
     * @throws IndexStorageException if the file system fails
     */
    public static FeedbackIndex openReadOnly(Path folder) {
        return openReadOnly(folder, IndexOptions.DEFAULT);
    }

    /**
     * Opens the index in a folder to search it and nothing else. It takes no lock and changes no file, so the folder may be
     * one that cannot be written, and another programme may write to it meanwhile: {@link #refresh()} shows what that
     * committed. Every method that writes, {@link #commit()} and {@link #snapshot} among them, throws {@link
     * IllegalStateException}.
     *
     * @param folder the folder
     * @param options how it is kept open
     * @return the index, to be closed by the caller
     * @throws IndexFormatException if the folder holds no index, or one that this release cannot read
     * @throws IndexCorruptException if files of it are damaged or missing
     * @throws IndexStorageException if the file system fails
     */
    public static FeedbackIndex openReadOnly(Path folder, IndexOptions options) {
        return new FeedbackIndex(IndexStore.openReadOnly(folder, options.verified()), options);
    }

    /**
     * Reads every file of the latest commit to its end and holds it against its checksum, before anything takes its contents
     * for what they say. Needs no lock and changes no file; a writer may be at work. Damage to files of old or unfinished
     * commits is not looked for. Where the list of files cannot be read itself, the files behind it are not known.
     *
     * @param folder the index's folder
     * @return what was found
     * @throws IndexFormatException if the folder holds no index, or one that this release cannot read
     * @throws IndexStorageException if the file system fails
     */
    public static IndexCheck verify(Path folder) {
        return IndexFiles.verify(folder);
    }

    /**
     * Verifies a snapshot and makes an index of it in another folder. Where this fails, no file is left there.
     *
     * @param snapshot the snapshot's folder, see {@link #snapshot}; it stays as it is
     * @param folder where the index is to be: a folder that is missing or empty
     * @return what was found in the new index
     * @throws IndexCorruptException if files of the snapshot are damaged or missing
     * @throws IndexFormatException if there is no snapshot, or one that this release cannot read, or if the folder holds
     *     something
     * @throws IndexStorageException if the file system fails
     */
    public static IndexCheck restore(Path snapshot, Path folder) {
        return IndexFiles.restore(snapshot, folder);
    }

    /**
     * Writes an analysis, in place of an earlier one of the same verbatim's id. For many, {@link #upsertAll} is faster.
     *
     * @param analysis the analysis
     * @throws IllegalArgumentException if the id is blank or holds a lone surrogate, if the name of a segment or model is
     *     refused, or if its tokens are out of order; nothing was written, and the message shows nothing of the verbatim
     */
    public void upsert(Analysis analysis) {
        store.write(List.of(new Gate(names, origins).entry(analysis)));
    }

    /**
     * Writes analyses in their order, each in place of an earlier one of the same verbatim's id. One that cannot be written
     * costs nothing but itself. Where this throws, analyses before that one may have been written and none behind it.
     *
     * @param analyses the analyses; they are read once and not kept
     * @return those that could not be written, with the reason; usually empty
     */
    public List<Outcome.Failed> upsertAll(Iterable<Analysis> analyses) {
        Batch batch = new Batch(store, new Gate(names, origins));
        analyses.forEach(batch::add);
        return batch.finish();
    }

    /**
     * Notes how far a source was read. The next commit, whoever asks for it, keeps the note together with all that was written before it:
     * after a crash a job reads {@link #bookmark} and goes on there, and nothing is lost or there twice.
     *
     * @param bookmark how far
     */
    public void mark(Bookmark bookmark) {
        store.mark(Objects.requireNonNull(bookmark, "bookmark"));
    }

    /**
     * Returns how far a source was read.
     *
     * @param source the source
     * @return what was noted last, or empty
     */
    public Optional<Bookmark> bookmark(String source) {
        return store.bookmark(Objects.requireNonNull(source, "source"));
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
     * and snapshots under way, and commits. Snapshots that were taken before are copies outside the index and keep what they
     * hold: erasing it there is up to whoever keeps them.
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
        return store.erase(IndexField.ID, List.copyOf(ids));
    }

    /**
     * Erases all analyses of one respondent, see {@link #erase(String)}.
     *
     * @param respondent who wrote the verbatims, as {@link org.feedbacknlp.api.Verbatim#respondent()} says it
     * @return how many analyses there were
     */
    public int eraseRespondent(String respondent) {
        return store.erase(IndexField.RESPONDENT, List.of(respondent));
    }

    /**
     * Copies the index as it stood at the last commit into another folder, while writes and searches go on. The copy is an
     * index like any other: its files are on the disk and verified when this returns, and where this fails, or the machine
     * does, none that could be opened is there.
     *
     * <p>An erasure waits until the copy is made, and a snapshot until an erasure is done. What an erasure removes from the
     * index stays in snapshots that were taken before; whoever keeps them erases there as well, or deletes them.
     *
     * @param folder where the copy is to be: a folder that is missing or empty
     * @return what was copied
     * @throws IndexFormatException if the folder holds something
     * @throws IndexCorruptException if files of the index are damaged or missing
     */
    public IndexCheck snapshot(Path folder) {
        return store.snapshot(Objects.requireNonNull(folder, "folder"));
    }

    /**
     * Rewrites the whole index into one part in which nothing replaced or erased is left, drops all older files, and commits.
     * It is for an index that changes seldom: it makes searches a little faster and takes as long as copying the index, for
     * which there must be space meanwhile. Waits for searches and snapshots under way.
     */
    public void compact() {
        store.compact();
    }

    /**
     * Returns how large the index is, as it stood at the last refresh, commit or erasure. Cheap: no file is read.
     *
     * @return the figures
     */
    public IndexStats stats() {
        return store.stats();
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
     * Counts a selection by stretches of the calendar.
     *
     * @param selection which verbatims are meant
     * @param unit the stretches
     * @param scale the scale whose scores count
     * @return the histogram
     * @throws InvalidQueryException if the query is beyond a limit or not to be understood
     */
    public Histogram histogram(Selection selection, CalendarUnit unit, ScoreScale scale) {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(scale, "scale");
        return select(selection, selected -> new HistogramSearch(selected, unit).run(scale));
    }

    /**
     * Counts a selection by the values of a field: verbatims and mean scores per topic, per plan, per respondent.
     *
     * @param selection which verbatims are meant
     * @param field the field
     * @param scale the scale whose scores count
     * @param most how many of the largest groups are given, 1 to {@value Breakdown#MOST_GROUPS}
     * @return the breakdown
     * @throws IllegalArgumentException if {@code most} is outside its range
     * @throws InvalidQueryException if the query is beyond a limit or not to be understood
     */
    public Breakdown breakdown(Selection selection, IndexField field, ScoreScale scale, int most) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(scale, "scale");
        within(most, 1, Breakdown.MOST_GROUPS, "most");
        return select(selection, selected -> new BreakdownSearch(field, scale).run(selected, most));
    }

    /**
     * Shows what a query finds in its context.
     *
     * @param request what is wanted
     * @return the concordance; a selection without a query has no words to show
     * @throws InvalidQueryException if the query is beyond a limit or not to be understood
     */
    public Concordance concordance(ConcordanceRequest request) {
        return select(request.selection(), selected -> new ConcordanceSearch(selected, request).run());
    }

    /**
     * Finds the words that stand in more verbatims of a selection than chance would have it, compared with all others of the index.
     * Log-likelihood ratio, with the log ratio as the size of the effect. The words of the selection's query are among them. Where the
     * selection is a small part of a large index, its texts are read to learn which words are worth a comparison, so signs that only the
     * engine takes for a word are not; the counts are exact in any case.
     *
     * @param selection which verbatims are meant
     * @param least in how many verbatims a word must stand to be compared, at least 1; 3 is usual
     * @param most how many words are given, 1 to {@value KeyTerms#MOST_TERMS}
     * @return the words
     * @throws IllegalArgumentException if a number is outside its range
     * @throws InvalidQueryException if the query is beyond a limit or not to be understood
     */
    public KeyTerms keyness(Selection selection, int least, int most) {
        checkTerms(least, most);
        return select(selection, selected -> new KeynessSearch(selected, least).againstRest(most));
    }

    /**
     * Finds the words that set two selections apart, in either direction. A verbatim that is in both counts in both.
     *
     * @param first which verbatims are meant
     * @param second with which others they are compared
     * @param least in how many verbatims of the two a word must stand to be compared, at least 1; 3 is usual
     * @param most how many words are given, 1 to {@value KeyTerms#MOST_TERMS}
     * @return the words
     * @throws IllegalArgumentException if a number is outside its range
     * @throws InvalidQueryException if a query is beyond a limit or not to be understood
     */
    public KeyTerms keyness(Selection first, Selection second, int least, int most) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        checkTerms(least, most);
        return store.read(searcher -> new KeynessSearch(new Selected(searcher, first, limits), least)
                .against(new Selected(searcher, second, limits), most));
    }

    /**
     * Finds the words that stand around what a query finds more often than elsewhere in the index. Verbatims that were replaced and are not
     * yet merged away count elsewhere.
     *
     * @param selection which verbatims are meant; its query says around which words
     * @param window how many words on either side, 1 to 50
     * @param least how often a word must stand there to be compared, at least 1; 3 is usual
     * @param most how many words are given, 1 to {@value KeyTerms#MOST_TERMS}
     * @return the words; their counts are of words, not of verbatims
     * @throws IllegalArgumentException if a number is outside its range
     * @throws InvalidQueryException if the query is beyond a limit or not to be understood
     */
    public KeyTerms collocates(Selection selection, int window, int least, int most) {
        within(window, 1, 50, "window");
        checkTerms(least, most);
        return select(selection, selected -> new ContextWords(selected, window).run(least, most));
    }

    /**
     * Counts the runs of words in the texts of a selection: n-grams within sentences.
     *
     * @param selection which verbatims are meant
     * @param length words of a run, 1 to {@value WordRuns#LONGEST}
     * @param most how many runs are given, 1 to {@value WordRuns#MOST_RUNS}
     * @return the runs
     * @throws IllegalArgumentException if a number is outside its range
     * @throws InvalidQueryException if the query is beyond a limit or not to be understood
     */
    public WordRuns runs(Selection selection, int length, int most) {
        within(length, 1, WordRuns.LONGEST, "length");
        within(most, 1, WordRuns.MOST_RUNS, "most");
        return select(selection, selected -> new RunCounter(selected, length).run(most));
    }

    private static void checkTerms(int least, int most) {
        within(least, 1, Integer.MAX_VALUE, "least");
        within(most, 1, KeyTerms.MOST_TERMS, "most");
    }

    private static void within(int value, int lowest, int highest, String name) {
        if (value < lowest || value > highest) {
            throw new IllegalArgumentException(name + " is not in " + lowest + ".." + highest + ": " + value);
        }
    }

    private <T> T select(Selection selection, Question<T> question) {
        Objects.requireNonNull(selection, "selection");
        return store.read(searcher -> question.ask(new Selected(searcher, selection, limits)));
    }

    /** Something that is asked of a selection. */
    @FunctionalInterface
    private interface Question<T> {
        T ask(Selected selected) throws IOException;
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
        within(most, 1, MOST_SUGGESTIONS, "most");
        within(respondents, 2, Integer.MAX_VALUE, "respondents");
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
