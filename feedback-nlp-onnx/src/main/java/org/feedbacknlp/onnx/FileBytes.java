package org.feedbacknlp.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The bytes of a file, read once: what is checked is what is used, whatever becomes of the file.
 *
 * @param name the file's name, for messages
 * @param bytes all of it
 * @param digest {@code sha256:} and 64 hexadecimal digits
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FileBytes(String name, byte[] bytes, String digest) {
    private static final String ALGORITHM = "SHA-256";
    private static final String PREFIX = "sha256:";

    /**
     * Reads a file.
     *
     * @param path where it is
     * @param largest how many bytes it may have
     * @return its bytes
     * @throws OnnxModelException if there is no such file, or it cannot be read, or is larger
     */
    static FileBytes read(Path path, int largest) {
        Path last = path.getFileName();
        String name = last == null ? path.toString() : last.toString();
        if (!Files.isRegularFile(path)) {
            throw new OnnxModelException(name, "there is no such file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw new OnnxModelException(name, "it is larger than " + (largest >> 20) + " MiB");
            }
            return new FileBytes(name, bytes, PREFIX + HexFormat.of().formatHex(sha256().digest(bytes)));
        } catch (IOException unreadable) {
            throw new OnnxModelException(name, "it cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /**
     * Compares the file with a pin.
     *
     * @param pin {@code sha256:...}
     * @throws OnnxModelException if it is missing or another file's
     */
    void require(String pin) {
        if (pin.isEmpty()) {
            throw new OnnxModelException(
                    name, "no digest is pinned, and native code will read it; its digest is " + digest + ": pin that");
        }
        if (!pin.equalsIgnoreCase(digest)) {
            throw new OnnxModelException(
                    name, "its digest is " + digest + ", not the pinned one: the file was changed or damaged");
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance(ALGORITHM);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has " + ALGORITHM, impossible);
        }
    }

    /** Shows the name and the digest. */
    @Override
    public String toString() {
        return name + " " + digest;
    }
}
