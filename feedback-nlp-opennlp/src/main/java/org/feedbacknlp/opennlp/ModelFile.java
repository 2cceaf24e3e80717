package org.feedbacknlp.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The bytes of a model file, read once and compared with what the caller pinned before anything parses them: what is checked is
 * what is used, whatever becomes of the file.
 *
 * @param name the file's name, for messages
 * @param bytes all of it
 * @param digest {@code sha256:} and 64 hexadecimal digits
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ModelFile(String name, byte[] bytes, String digest) {
    /** What a caller pins who takes any bytes. */
    static final String ANY = "none";

    private static final String ALGORITHM = "SHA-256";
    private static final String PREFIX = "sha256:";
    private static final int DIGITS = 64;
    private static final int LARGEST = 512 << 20;

    /**
     * Reads a file.
     *
     * @param path where it is
     * @param pin {@code sha256:...}, or {@link #ANY}
     * @return its bytes
     * @throws ModelIntegrityException if the pin is missing or another file's
     * @throws ModelLoadException if there is no such file, or it cannot be read, or is larger than 512 MiB
     */
    static ModelFile read(Path path, String pin) {
        Path last = path.getFileName();
        String name = last == null ? path.toString() : last.toString();
        byte[] bytes = bytes(path, name);
        String digest = PREFIX + HexFormat.of().formatHex(sha256().digest(bytes));
        if (!pin.equals(ANY)) {
            require(pin, digest, name);
        }
        return new ModelFile(name, bytes, digest);
    }

    private static byte[] bytes(Path path, String name) {
        if (!Files.isRegularFile(path)) {
            throw new ModelLoadException(name, "there is no such file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new ModelLoadException(name, "it is larger than " + (LARGEST >> 20) + " MiB");
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new ModelLoadException(name, "it cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static void require(String pin, String digest, String name) {
        if (pin.isEmpty()) {
            throw new ModelIntegrityException(
                    name, "no digest is pinned; its is " + digest + ": pin that, or " + ANY + " to take any bytes");
        }
        if (!pin.startsWith(PREFIX) || pin.length() != PREFIX.length() + DIGITS) {
            throw new ModelIntegrityException(
                    name, "the pinned digest must be " + ANY + " or " + PREFIX + " and " + DIGITS + " digits");
        }
        if (!pin.equalsIgnoreCase(digest)) {
            throw new ModelIntegrityException(
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
