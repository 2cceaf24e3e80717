package org.feedbacknlp.core.review;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.core.text.LayerSource;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TextTools;
import org.feedbacknlp.core.text.TokenBuffer;

/**
 * What texts are worded with: the set of the words of each and of its pairs of words in a row, as numbers that rise with how many texts
 * have them. Case, marks and other people's words do not count, and all numbers are alike. Immutable.
 */
final class Wordings {
    private static final long NUMBER = 0x6e756d626572L;
    private static final long PAIR = 0x9e3779b97f4a7c15L;

    private final int[][] texts;
    private final int words;

    private Wordings(int[][] texts) {
        this.texts = texts;
        words = 1 + Arrays.stream(texts).flatMapToInt(Arrays::stream).max().orElse(-1);
    }

    /** Reads texts. */
    static Wordings of(List<Verbatim> verbatims) {
        TextDocument document = new TextDocument(new TextTools(), Limits.DEFAULT, LayerSource.NONE);
        long[][] read = new long[verbatims.size()][];
        for (int i = 0; i < read.length; i++) {
            document.open(verbatims.get(i));
            read[i] = read(document.tokens());
            document.close();
        }
        return new Wordings(ranked(read));
    }

    private static long[] read(TokenBuffer tokens) {
        LongStream.Builder found = LongStream.builder();
        long before = 0;
        for (int t = 0; t < tokens.count(); t++) {
            if (!tokens.foreign(t) && says(tokens.kind(t))) {
                long word = tokens.kind(t) == TokenKind.NUMBER ? NUMBER : tokens.hash(t);
                found.add(word);
                if (before != 0) {
                    found.add((before * PAIR ^ word) * PAIR);
                }
                before = word;
            }
        }
        return found.build().sorted().distinct().toArray();
    }

    private static boolean says(TokenKind kind) {
        return switch (kind) {
            case WORD, NUMBER, HASHTAG, EMOJI, EMOTICON, CURRENCY -> true;
            default -> false;
        };
    }

    /** Puts ranks in place of hashes: the rarest first, those of equal frequency by their hash. */
    private static int[][] ranked(long[][] texts) {
        Map<Long, Integer> frequencies = new HashMap<>();
        for (long[] text : texts) {
            for (long key : text) {
                frequencies.merge(key, 1, Integer::sum);
            }
        }
        List<Long> order = frequencies.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        Map<Long, Integer> ranks = new HashMap<>();
        order.forEach(key -> ranks.put(key, ranks.size()));
        int[][] ranked = new int[texts.length][];
        for (int i = 0; i < ranked.length; i++) {
            ranked[i] = Arrays.stream(texts[i])
                    .mapToInt(key -> ranks.getOrDefault(key, 0))
                    .sorted()
                    .toArray();
        }
        return ranked;
    }

    int count() {
        return texts.length;
    }

    /** Returns how many different words and pairs there are. */
    int words() {
        return words;
    }

    /** Returns the words and pairs of a text, the rarest first. */
    int[] of(int text) {
        return texts[text];
    }

    /** Returns the Jaccard likeness of two texts, from 0 to 1: the share of what is in either that is in both. */
    double likeness(int one, int other) {
        int[] a = texts[one];
        int[] b = texts[other];
        int i = 0;
        int j = 0;
        int both = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                both++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        int either = a.length + b.length - both;
        return either == 0 ? 0 : (double) both / either;
    }
}
