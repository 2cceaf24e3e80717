package org.feedbacknlp.lucene.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Makes digests. */
public final class Sha256 {
    private Sha256() {}

    /**
     * Starts a digest.
     *
     * @return a digest of nothing yet
     */
    public static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
