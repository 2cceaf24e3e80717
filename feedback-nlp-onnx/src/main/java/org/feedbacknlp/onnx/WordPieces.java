package org.feedbacknlp.onnx;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Parts a text into the word pieces of BERT (Devlin and others 2019; the greedy longest match is WordPiece of Schuster and Nakajima
 * 2012): white space and control characters part words, each mark and each ideograph is a word of its own, lower case goes without
 * accents; then the longest piece that a word begins with is taken, and again for the rest of it. A word that cannot be told in
 * pieces is unknown as a whole. Every piece knows its place in the text. Not thread-safe; made for one text.
 */
final class WordPieces {
    /** Stands before every text. */
    static final String FIRST = "[CLS]";
    /** Stands behind every text. */
    static final String LAST = "[SEP]";
    /** Stands for a word that cannot be told in pieces. */
    static final String UNKNOWN = "[UNK]";

    /** How many pieces stand around a text. */
    static final int AROUND = 2;

    private static final String INNER = "##";
    private static final int LONGEST_WORD = 100;

    private final Vocabulary vocabulary;
    private final boolean lowerCase;
    private final int most;
    private int[] ids;
    private int[] starts;
    private int[] ends;
    private int count;

    private final StringBuilder word = new StringBuilder();
    /** Where in the text each code unit of the word comes from, and where that ends. */
    private int[] from = new int[LONGEST_WORD];

    private int[] to = new int[LONGEST_WORD];

    private WordPieces(Vocabulary vocabulary, boolean lowerCase, int most) {
        this.vocabulary = vocabulary;
        this.lowerCase = lowerCase;
        this.most = most;
        int capacity = Math.min(most, 64);
        ids = new int[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
    }

    /**
     * Parts a text. It is read no further than its pieces have room.
     *
     * @param text the text
     * @param vocabulary the pieces
     * @param lowerCase whether the pieces are in lower case and without accents
     * @param most how many pieces there may be, those before and behind the text among them
     * @return the pieces
     */
    static WordPieces of(String text, Vocabulary vocabulary, boolean lowerCase, int most) {
        WordPieces pieces = new WordPieces(vocabulary, lowerCase, most);
        pieces.add(vocabulary.find(FIRST), 0, 0);
        pieces.read(text);
        pieces.endWord();
        pieces.count = Math.min(pieces.count, most - 1);
        pieces.add(vocabulary.find(LAST), text.length(), text.length());
        return pieces;
    }

    private void read(String text) {
        int next;
        for (int at = 0; at < text.length() && count < most; at = next) {
            int point = text.codePointAt(at);
            next = at + Character.charCount(point);
            if (isSpace(point)) {
                endWord();
            } else if (isMark(point) || isIdeograph(point)) {
                endWord();
                addToWord(point, at, next);
                endWord();
            } else if (!isDropped(point)) {
                addToWord(point, at, next);
            }
        }
    }

    private void addToWord(int point, int start, int end) {
        String written = Character.toString(point);
        if (lowerCase) {
            written = plain(Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFD));
        }
        if (written.isEmpty() && !word.isEmpty()) {
            to[word.length() - 1] = end; // an accent that was dropped belongs to its letter
        }
        for (int i = 0; i < written.length(); i++) {
            if (word.length() == from.length) {
                from = Arrays.copyOf(from, 2 * from.length);
                to = Arrays.copyOf(to, from.length);
            }
            from[word.length()] = start;
            to[word.length()] = end;
            word.append(written.charAt(i));
        }
    }

    private static String plain(String decomposed) {
        IntPredicate accent = point -> Character.getType(point) == Character.NON_SPACING_MARK;
        if (decomposed.codePoints().noneMatch(accent)) {
            return decomposed;
        }
        return decomposed
                .codePoints()
                .filter(accent.negate())
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void endWord() {
        int length = word.length();
        if (length == 0) {
            return;
        }
        int before = count;
        int start = 0;
        if (word.codePointCount(0, length) <= LONGEST_WORD) {
            while (start < length) {
                int end = longest(start);
                if (end == start) {
                    break;
                }
                start = end;
            }
        }
        if (start < length) {
            count = before;
            add(vocabulary.find(UNKNOWN), from[0], to[length - 1]);
        }
        word.setLength(0);
    }

    /** Adds the longest piece that begins at a place of the word, and tells where it ends; the place itself if there is none. */
    private int longest(int start) {
        for (int end = word.length(); end > start; end--) {
            String piece = start == 0 ? word.substring(0, end) : INNER + word.substring(start, end);
            int id = vocabulary.find(piece);
            if (id != Vocabulary.NONE) {
                add(id, from[start], to[end - 1]);
                return end;
            }
        }
        return start;
    }

    private void add(int id, int start, int end) {
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        ids[count] = id;
        starts[count] = start;
        ends[count++] = end;
    }

    private static boolean isSpace(int point) {
        return point == '\t' || point == '\n' || point == '\r' || Character.getType(point) == Character.SPACE_SEPARATOR;
    }

    /** Control characters, format characters, what is not assigned, and what stands for a character that could not be read. */
    private static boolean isDropped(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> point == 0xfffd;
        };
    }

    /** Punctuation, and all of ASCII that is neither letter nor digit. */
    private static boolean isMark(int point) {
        if (point < 0x7f) {
            return point > ' ' && !Character.isLetterOrDigit(point);
        }
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** The blocks of ideographs that BERT's tokenizer takes apart; kana and hangul are not among them. */
    private static boolean isIdeograph(int point) {
        return point >= 0x4e00 && point <= 0x9fff
                || point >= 0x3400 && point <= 0x4dbf
                || point >= 0x20000 && point <= 0x2a6df
                || point >= 0x2a700 && point <= 0x2ceaf
                || point >= 0xf900 && point <= 0xfaff
                || point >= 0x2f800 && point <= 0x2fa1f;
    }

    /** How many pieces there are, at least the two that stand around the text. */
    int count() {
        return count;
    }

    /** A piece's number in the vocabulary. */
    int id(int piece) {
        return ids[piece];
    }

    /** The first code unit of a piece in the text. */
    int start(int piece) {
        return starts[piece];
    }

    /** The code unit behind a piece's last. */
    int end(int piece) {
        return ends[piece];
    }
}
