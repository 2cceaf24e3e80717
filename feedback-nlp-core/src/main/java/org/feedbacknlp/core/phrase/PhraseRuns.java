package org.feedbacknlp.core.phrase;

import java.util.Arrays;
import org.feedbacknlp.core.text.Grammar.Role;
import org.feedbacknlp.core.text.Ranges;
import org.feedbacknlp.core.text.SmallWords;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TokenBuffer;

/**
 * The runs of words of one text that may be phrases, equal ones known from each other: a buffer that one text after another reuses. Not
 * thread-safe.
 */
final class PhraseRuns {
    static final int NONE = -1;

    private static final int MOST_WORDS = 4;
    private static final int NEGATOR_BEFORE = 2;
    private static final int FEW = 64;

    private final PhraseWords words;
    private int count;
    private int[] firsts = new int[FEW];
    private int[] ends = new int[FEW];
    private int[] things = new int[FEW];
    private boolean[] views = new boolean[FEW];
    private long[] keys = new long[FEW];
    private int[] originals = new int[FEW];
    private int[] times = new int[FEW];
    private int[] lasts = new int[FEW];
    private int[] nexts = new int[FEW];
    private int[] slots = new int[4 * FEW];

    private int first;
    private int named;
    private int viewed;

    PhraseRuns(PhraseWords words) {
        this.words = words;
    }

    /** Reads the respondent's own words. */
    void read(TextDocument text) {
        TokenBuffer tokens = text.tokens();
        int end = tokens.ownEnd();
        count = 0;
        named = 0;
        viewed = 0;
        Ranges sentences = text.sentenceRanges();
        int sentence = 0;
        WordRole before = WordRole.LINK;
        for (int t = tokens.ownFirst(); t < end; t++) {
            while (sentence < sentences.count() && sentences.end(sentence) <= t) {
                sentence++;
                close(text, t);
            }
            WordRole here = role(tokens, t, before);
            switch (here) {
                case THING -> {
                    first = named + viewed == 0 ? t : first;
                    named++;
                }
                case VIEW -> {
                    if (named > 0) {
                        close(text, t);
                    }
                    first = viewed == 0 ? t : first;
                    viewed++;
                }
                default -> close(text, t);
            }
            before = here;
        }
        close(text, end);
        findEqual();
    }

    /** Returns what a word is where it stands. */
    private WordRole role(TokenBuffer tokens, int t, WordRole before) {
        if (named + viewed > 0 && joined(tokens, t)) {
            return WordRole.THING;
        }
        WordRole role = tokens.foreign(t) ? WordRole.LINK : words.role(tokens, t);
        if (role == WordRole.BOTH) {
            return before == WordRole.LEAD ? WordRole.ACT : WordRole.THING;
        }
        return role == WordRole.THING && named > 0 && PhraseWords.did(tokens, t) ? WordRole.ACT : role;
    }

    /** Tells whether a hyphen alone parts a word from the one before: check-in. */
    static boolean joined(TokenBuffer tokens, int t) {
        int start = tokens.normalizedStart(t);
        return t > 0
                && tokens.normalizedEnd(t - 1) == start - 1
                && tokens.text().charAt(start - 1) == '-';
    }

    private void close(TextDocument text, int end) {
        if (named > 0) {
            int from = viewed > 0 && negated(text.smallWords(), first) ? first + viewed : first;
            from = Math.max(from, end - MOST_WORDS);
            int thing = first + viewed;
            add(text.tokens(), from, end, end - Math.max(from, thing), from < thing);
        }
        named = 0;
        viewed = 0;
    }

    private static boolean negated(SmallWords small, int t) {
        for (int i = Math.max(0, t - NEGATOR_BEFORE); i < t; i++) {
            if (small.is(i, Role.NEGATOR)) {
                return true;
            }
        }
        return false;
    }

    private void add(TokenBuffer tokens, int from, int end, int thingsIn, boolean seen) {
        if (count == firsts.length) {
            grow();
        }
        firsts[count] = from;
        ends[count] = end;
        things[count] = thingsIn;
        views[count] = seen;
        long key = 0;
        for (int t = from; t < end; t++) {
            key = Stem.add(key, tokens, t);
        }
        keys[count++] = key;
    }

    private void grow() {
        int room = firsts.length * 2;
        firsts = Arrays.copyOf(firsts, room);
        ends = Arrays.copyOf(ends, room);
        things = Arrays.copyOf(things, room);
        views = Arrays.copyOf(views, room);
        keys = Arrays.copyOf(keys, room);
        originals = Arrays.copyOf(originals, room);
        times = Arrays.copyOf(times, room);
        lasts = Arrays.copyOf(lasts, room);
        nexts = Arrays.copyOf(nexts, room);
    }

    private void findEqual() {
        if (slots.length < 4 * count) {
            slots = new int[Integer.highestOneBit(4 * count) * 2];
        }
        int used = Integer.highestOneBit(Math.max(1, 4 * count - 1)) * 2;
        Arrays.fill(slots, 0, Math.min(used, slots.length), NONE);
        int mask = Math.min(used, slots.length) - 1;
        for (int i = 0; i < count; i++) {
            int slot = (int) (keys[i] >>> 32 ^ keys[i]) & mask;
            while (slots[slot] != NONE && keys[slots[slot]] != keys[i]) {
                slot = (slot + 1) & mask;
            }
            if (slots[slot] == NONE) {
                slots[slot] = i;
                times[i] = 0;
            } else {
                nexts[lasts[slots[slot]]] = i;
            }
            originals[i] = slots[slot];
            lasts[originals[i]] = i;
            nexts[i] = NONE;
            times[originals[i]]++;
        }
    }

    int count() {
        return count;
    }

    int first(int i) {
        return firsts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** Returns how many words of a run name things. */
    int things(int i) {
        return things[i];
    }

    /** Tells whether a run says what somebody thinks of the thing. */
    boolean views(int i) {
        return views[i];
    }

    /** Returns the first run that is equal to a run, singular and plural being one. */
    int original(int i) {
        return originals[i];
    }

    /** Returns how often a run that is an original occurs. */
    int times(int i) {
        return times[i];
    }

    /** Returns the next run that is equal to a run, or {@link #NONE}. */
    int next(int i) {
        return nexts[i];
    }
}
