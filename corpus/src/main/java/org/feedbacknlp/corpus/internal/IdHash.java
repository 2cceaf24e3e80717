package org.feedbacknlp.corpus.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A number that depends on a name alone, the same on every machine and in every release. */
public final class IdHash {
    private IdHash() {}

    /**
     * Hashes a name.
     *
     * @param name the name
     * @return the first eight bytes, big-endian, of the SHA-256 of its UTF-8 bytes
     */
    public static long of(String name) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return ByteBuffer.wrap(sha256.digest(name.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
