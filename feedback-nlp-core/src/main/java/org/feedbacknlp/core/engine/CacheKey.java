package org.feedbacknlp.core.engine;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Stage;

/**
 * Stands for the words of a verbatim without holding them: two keyed hashes of 128 bits, one of the text and one of question and
 * language. Who does not have the key, which lives as long as the analyzer and is never written anywhere, cannot test a guess.
 *
 * @param text0 first half of the hash of the text
 * @param text1 second half
 * @param context0 first half of the hash of question, language and stage
 * @param context1 second half
 */
record CacheKey(long text0, long text1, long context0, long context1) {
    boolean isOf(CacheKey other) {
        return text0 == other.text0 && text1 == other.text1;
    }

    /** Makes keys; used by one thread at a time. */
    static final class Maker {
        private static final String ALGORITHM = "HmacSHA256";
        private static final int KEY_BYTES = 32;
        private static final char SEPARATOR = '\u001f';

        private final Mac mac;

        private Maker(Mac mac) {
            this.mac = mac;
        }

        static byte[] newSecret() {
            byte[] secret = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(secret);
            return secret;
        }

        static Maker of(byte[] secret) {
            try {
                Mac mac = Mac.getInstance(ALGORITHM);
                mac.init(new SecretKeySpec(Arrays.copyOf(secret, secret.length), ALGORITHM));
                return new Maker(mac);
            } catch (GeneralSecurityException missing) {
                throw new IllegalStateException("every JDK has " + ALGORITHM, missing);
            }
        }

        CacheKey of(Verbatim verbatim) {
            long[] text = hash(verbatim.text());
            String question = verbatim.question().orElse("");
            String language = verbatim.language().orElse("");
            String stage = verbatim.stage().map(Stage::id).orElse("");
            long[] context = question.isEmpty() && language.isEmpty() && stage.isEmpty()
                    ? new long[2]
                    : hash(question + SEPARATOR + language + SEPARATOR + stage);
            return new CacheKey(text[0], text[1], context[0], context[1]);
        }

        private long[] hash(String value) {
            byte[] digest = mac.doFinal(value.getBytes(StandardCharsets.UTF_16LE));
            return new long[] {longAt(digest, 0), longAt(digest, Long.BYTES)};
        }

        private static long longAt(byte[] bytes, int from) {
            long value = 0;
            for (int i = 0; i < Long.BYTES; i++) {
                value = value << 8 | (bytes[from + i] & 0xff);
            }
            return value;
        }
    }
}
