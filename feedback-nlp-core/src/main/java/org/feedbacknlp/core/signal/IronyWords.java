package org.feedbacknlp.core.signal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.feedbacknlp.core.table.Table;
import org.feedbacknlp.core.table.TableReader;
import org.feedbacknlp.core.table.TableWriter;
import org.feedbacknlp.core.text.PhraseTable;
import org.feedbacknlp.core.text.ResourceDigest;
import org.feedbacknlp.core.text.TokenBuffer;
import org.feedbacknlp.core.text.WordList;

/** Words that are said in mockery where trouble stands beside them. Immutable and thread-safe. */
final class IronyWords {
    /** The resource that they stand in. */
    static final String RESOURCE = "irony.tsv";

    private static final String TABLE = "irony.table";
    private static final String NOTE = "irony.digest";

    private final PhraseTable<List<Use>> phrases;

    /** What a word is good for. */
    enum Use {
        /** Praises. */
        PRAISE,
        /** Praises as one claps: behind trouble, too. */
        APPLAUSE,
        /** Comes before mocking praise: "oh". */
        SIGH,
        /** Says that trouble is not the first, or comes on top. */
        AGAIN,
        /** Is what a firm says of itself. */
        PROMISE
    }

    /** Reads the words from the table that the build made of them. */
    private IronyWords() {
        TableReader in = TableReader.open(IronyWords.class, TABLE);
        List<List<Use>> meanings = new ArrayList<>();
        for (long code : in.longs()) {
            meanings.add(uses(code));
        }
        phrases = PhraseTable.read(in, meanings);
    }

    /** Returns the words that ship. */
    static IronyWords shipped() {
        return Shipped.WORDS;
    }

    /** Is initialised when it is first asked, by one thread. */
    private static final class Shipped {
        private static final IronyWords WORDS = new IronyWords();
    }

    private static List<Use> uses(long code) {
        List<Use> uses = new ArrayList<>();
        for (Use use : Use.values()) {
            if ((code >>> use.ordinal() & 1) != 0) {
                uses.add(use);
            }
        }
        return List.copyOf(uses);
    }

    private static long code(List<Use> uses) {
        long code = 0;
        for (Use use : uses) {
            code |= 1L << use.ordinal();
        }
        return code;
    }

    /** Returns the digest of the words as they are written. */
    static String digest() {
        return ResourceDigest.noted(IronyWords.class, NOTE);
    }

    /** Makes the note of the digest. */
    static Table note() {
        return ResourceDigest.note(IronyWords.class, NOTE, List.of(RESOURCE));
    }

    /** Makes the table of the words as they are written. */
    static Table compiled() {
        Map<String, List<Use>> uses = new LinkedHashMap<>();
        for (List<String> row : WordList.read(IronyWords.class, RESOURCE)) {
            List<Use> of = WordList.parts(row.get(0), ' ').stream()
                    .map(use -> Use.valueOf(use.toUpperCase(Locale.ROOT)))
                    .toList();
            WordList.parts(row.get(1), '|').forEach(phrase -> uses.put(phrase, of));
        }
        TableWriter out = new TableWriter();
        PhraseTable.of(uses).write(out, IronyWords::code);
        return new Table(IronyWords.class, TABLE, out);
    }

    /** Tells whether a phrase that starts at a token is good for something. */
    boolean is(TokenBuffer tokens, int t, int end, Use use) {
        long hit = t < end ? phrases.find(tokens, t, end) : PhraseTable.NONE;
        return hit != PhraseTable.NONE && phrases.at(hit).contains(use);
    }

    /** Returns how many tokens the phrase has that starts at a token. */
    int length(TokenBuffer tokens, int t, int end) {
        return PhraseTable.length(phrases.find(tokens, t, end));
    }

    boolean has(TokenBuffer tokens, int first, int end, Use use) {
        for (int t = first; t < end; t++) {
            if (is(tokens, t, end, use)) {
                return true;
            }
        }
        return false;
    }
}
