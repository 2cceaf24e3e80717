package org.feedbacknlp.lucene.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.lucene.Bookmark;

/** The bookmarks of an index, as they stand in the user data of its commits. Thread-safe. */
public final class Bookmarks {
    private static final String KEY = "feedback-nlp.bookmark.";
    private static final char BETWEEN = ' ';

    /** The one that was marked first is first. */
    private final Deque<Bookmark> marked = new ArrayDeque<>();

    /**
     * Reads what a commit carries; what cannot be read is not there.
     *
     * @param userData the user data of a commit
     */
    public Bookmarks(Map<String, String> userData) {
        for (int i = 0; i < Bookmark.MOST_SOURCES; i++) {
            read(userData.getOrDefault(KEY + i, "")).ifPresent(marked::add);
        }
    }

    private static Optional<Bookmark> read(String line) {
        int space = line.indexOf(BETWEEN);
        try {
            return space < 0
                    ? Optional.empty()
                    : Optional.of(new Bookmark(line.substring(space + 1), Long.parseLong(line.substring(0, space))));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Sets a bookmark, in place of an earlier one of its source.
     *
     * @param bookmark the bookmark
     */
    public synchronized void mark(Bookmark bookmark) {
        marked.removeIf(known -> known.source().equals(bookmark.source()));
        marked.add(bookmark);
        if (marked.size() > Bookmark.MOST_SOURCES) {
            marked.remove();
        }
    }

    /**
     * Returns the bookmark of a source.
     *
     * @param source the source
     * @return its bookmark, or empty
     */
    public synchronized Optional<Bookmark> find(String source) {
        return marked.stream().filter(known -> known.source().equals(source)).findFirst();
    }

    /**
     * Returns what a commit is to carry.
     *
     * @return the user data, the version of the schema among it
     */
    public synchronized Map<String, String> userData() {
        Map<String, String> data = new LinkedHashMap<>(SchemaVersion.userData());
        int i = 0;
        for (Bookmark bookmark : marked) {
            data.put(KEY + i++, "" + bookmark.position() + BETWEEN + bookmark.source());
        }
        return data;
    }
}
