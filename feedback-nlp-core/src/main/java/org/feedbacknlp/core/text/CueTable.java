package org.feedbacknlp.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.api.layer.WireName;
import org.feedbacknlp.core.table.Table;
import org.feedbacknlp.core.table.TableReader;
import org.feedbacknlp.core.table.TableWriter;

/**
 * The expressions of one language that tell of signals, effort, severity and stage. An expression that tells of nothing keeps a
 * shorter one at its start from telling: {@code cancel my order} against {@code cancel}. Immutable and thread-safe.
 */
public final class CueTable {
    /** The languages that have one, the likeliest first. */
    public static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");

    private static final String QUIET = "-";
    private static final String NOTE = "cues.digest";

    private final String language;
    private final PatternTable patterns;

    private CueTable(String language, PatternTable patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    /**
     * What an expression tells of.
     *
     * @param roles one bit a {@link Cue}, none for one that keeps a shorter one quiet
     * @param value the number that it stands for, 0 for none
     */
    record Entry(long roles, int value) {
        /** Stands for no expression. */
        static final Entry NONE = new Entry(0, -1);

        /** Keeps whatever is as long, or shorter, from telling. */
        private static final Entry MUTE = new Entry(0, 0);

        boolean isNone() {
            return value < 0;
        }

        private boolean isMute() {
            return roles == 0 && value == 0;
        }

        Entry with(Entry other) {
            if (isNone() || other.isMute()) {
                return other;
            }
            return isMute() || other.isNone() ? this : new Entry(roles | other.roles, Math.max(value, other.value));
        }
    }

    /**
     * Reads the expressions of a language, from the table that the build made of them.
     *
     * @param language a primary language tag
     * @return the table, empty where there is none
     */
    public static CueTable of(String language) {
        PatternTable patterns = LANGUAGES.contains(language)
                ? PatternTable.read(TableReader.open(CueTable.class, table(language)))
                : PatternTable.empty();
        return new CueTable(language, patterns);
    }

    private static String table(String language) {
        return "cues-" + language + ".table";
    }

    /** Makes the table of a language from the expressions as they are written. */
    static Table compiled(String language) {
        List<Map.Entry<String, Entry>> patterns = new ArrayList<>();
        for (List<String> row : WordList.read(CueTable.class, file(language))) {
            patterns.add(Map.entry(row.get(1), entry(language, row)));
        }
        TableWriter out = new TableWriter();
        PatternTable.of(patterns).write(out);
        return new Table(CueTable.class, table(language), out);
    }

    private static Entry entry(String language, List<String> row) {
        if (row.get(0).equals(QUIET)) {
            return Entry.MUTE;
        }
        Cue cue = WireName.find(Cue.class, row.get(0))
                .orElseThrow(() -> new IllegalStateException(file(language) + ": cue " + row.get(0)));
        return new Entry(cue.bit(), row.size() > 2 ? Integer.parseInt(row.get(2)) : 0);
    }

    /**
     * Returns the resource that a language's expressions stand in.
     *
     * @param language one of {@link #LANGUAGES}
     * @return the name of the file beside this class
     */
    public static String file(String language) {
        return "cues-" + language + ".tsv";
    }

    /**
     * Returns the digest of the expressions of all languages.
     *
     * @return {@code sha256:} and 64 hexadecimal digits
     */
    public static String digest() {
        return Digest.NOTED;
    }

    /** Makes the note of the digest. */
    static Table note() {
        return ResourceDigest.note(
                CueTable.class, NOTE, LANGUAGES.stream().map(CueTable::file).toList());
    }

    /** Read once, since several annotators rest on the same expressions. */
    private static final class Digest {
        private static final String NOTED = ResourceDigest.noted(CueTable.class, NOTE);
    }

    /**
     * Returns the language.
     *
     * @return a primary language tag
     */
    public String language() {
        return language;
    }

    /** Returns the expressions as a table. */
    PatternTable patterns() {
        return patterns;
    }
}
