package org.feedbacknlp.training.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringTokenizer;

/**
 * Draws short texts in one language: a few words at random, or a piece of a comment. Some come without their accents, as
 * people type.
 */
final class Supply {
    private static final double OF_FOUND = 0.6;
    private static final double WORDS_ALONE = 0.5;
    private static final double WORD_OF_COMMENT = 0.25;
    private static final double WITHOUT_ACCENTS = 0.15;
    private static final int MOST_WORDS = 4;
    private static final int LONGEST_PIECE = 8;

    private final List<String> words;
    private final List<List<String>> comments;
    private final List<List<String>> found;

    /**
     * Makes a supply.
     *
     * @param texts what was written for the language
     * @param found comments from elsewhere; may be empty
     */
    Supply(Texts texts, List<String> found) {
        this.words = texts.words();
        this.comments = split(texts.comments());
        this.found = split(found);
    }

    private static List<List<String>> split(List<String> texts) {
        List<List<String>> split = new ArrayList<>();
        for (String text : texts) {
            List<String> words = new ArrayList<>();
            new StringTokenizer(text).asIterator().forEachRemaining(word -> words.add((String) word));
            if (words.size() > 1) {
                split.add(words);
            }
        }
        return split;
    }

    /** Draws a text. */
    String draw(Random random) {
        boolean elsewhere = !found.isEmpty() && random.nextDouble() < OF_FOUND;
        List<List<String>> source = elsewhere ? found : comments;
        List<String> drawn = source.isEmpty() || random.nextDouble() < WORDS_ALONE
                ? words(source, elsewhere, random)
                : piece(any(source, random), random);
        String text = String.join(" ", drawn);
        return random.nextDouble() < WITHOUT_ACCENTS ? withoutAccents(text) : text;
    }

    private List<String> words(List<List<String>> source, boolean elsewhere, Random random) {
        List<String> drawn = new ArrayList<>();
        for (int left = 1 + random.nextInt(MOST_WORDS); left > 0; left--) {
            boolean ofComment = !source.isEmpty() && (elsewhere || random.nextDouble() < WORD_OF_COMMENT);
            drawn.add(ofComment ? any(any(source, random), random) : any(words, random));
        }
        return drawn;
    }

    private static List<String> piece(List<String> comment, Random random) {
        int length = 2 + random.nextInt(LONGEST_PIECE - 1);
        int from = random.nextInt(Math.max(1, comment.size() - length + 1));
        return comment.subList(from, Math.min(comment.size(), from + length));
    }

    private static <T> T any(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }

    /** Drops the marks of decomposed letters; letters with a stroke or without a dot become plain. */
    static String withoutAccents(String text) {
        StringBuilder plain = new StringBuilder();
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFD).toCharArray()) {
            if (Character.getType(c) != Character.NON_SPACING_MARK || c > 0x0370) {
                plain.append(plain(c));
            }
        }
        return plain.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u0131' -> 'i';
            case '\u0142' -> 'l';
            case '\u0141' -> 'L';
            case '\u0111' -> 'd';
            case '\u0110' -> 'D';
            default -> c;
        };
    }
}
