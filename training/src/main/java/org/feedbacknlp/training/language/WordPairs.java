package org.feedbacknlp.training.language;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** The two-word texts of 79 languages, in two halves by a hash of the text: decisions are made on the first alone. */
final class WordPairs {
    private static final String FILE = "measure_only/lang_word_pairs/test.tsv";

    private WordPairs() {}

    /**
     * Reads a half.
     *
     * @param data the data folder
     * @param half 0 or 1
     * @return its rows, labelled with the language
     */
    static List<Tsv.Row> half(Path data, int half) {
        return Tsv.rows(data.resolve(FILE)).stream()
                .filter(row -> halfOf(row.text()) == half)
                .toList();
    }

    private static int halfOf(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
            return digest[0] & 1;
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-1", e);
        }
    }
}
