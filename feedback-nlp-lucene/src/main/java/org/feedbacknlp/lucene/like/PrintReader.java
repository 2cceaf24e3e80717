package org.feedbacknlp.lucene.like;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import org.feedbacknlp.api.layer.TokenHash;
import org.feedbacknlp.lucene.text.Fold;
import org.feedbacknlp.lucene.text.Mixed;
import org.feedbacknlp.lucene.text.Sha256;
import org.feedbacknlp.lucene.text.WordReader;
import org.feedbacknlp.lucene.text.Words;

/** Takes the prints of texts, one after another. Not thread-safe. */
final class PrintReader {
    private static final int RUN = 3;
    private static final int MOST_WORDS = 10_000;
    private static final byte BETWEEN = '\n';

    private final WordReader reader = new WordReader();
    private final MessageDigest digest = Sha256.start();

    /** Takes the print of a text; empty where there is nothing to see in it. */
    Optional<Print> read(String text) {
        Words words = reader.read(text);
        if (words.count() == 0) {
            return signs(Fold.text(text).strip());
        }
        long[] hashes = new long[words.count()];
        for (int i = 0; i < hashes.length; i++) {
            String form = words.form(i);
            digest.update(form.getBytes(StandardCharsets.UTF_8));
            digest.update(BETWEEN);
            hashes[i] = TokenHash.of(form);
        }
        return Optional.of(new Print(digest(), shingles(hashes)));
    }

    /** A text of signs alone is equal to the same signs and to no words. */
    private Optional<Print> signs(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        digest.update(BETWEEN);
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return Optional.of(new Print(digest(), new long[0]));
    }

    private static long[] shingles(long[] words) {
        int runs = Math.max(0, Math.min(words.length, MOST_WORDS) - RUN + 1);
        long[] shingles = new long[runs];
        for (int i = 0; i < runs; i++) {
            shingles[i] = Mixed.bits(Mixed.bits(Mixed.bits(words[i]) + words[i + 1]) + words[i + 2]);
        }
        return distinct(shingles);
    }

    static long[] distinct(long[] numbers) {
        Arrays.sort(numbers);
        int count = 0;
        for (long number : numbers) {
            if (count == 0 || numbers[count - 1] != number) {
                numbers[count++] = number;
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    private Print.Digest digest() {
        ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
        return new Print.Digest(bytes.getLong(), bytes.getLong());
    }
}
