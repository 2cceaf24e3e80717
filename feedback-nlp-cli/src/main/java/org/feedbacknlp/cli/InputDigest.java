package org.feedbacknlp.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.feedbacknlp.cli.input.Inputs;

/** Tells inputs from others by what is in them, so that a job that goes on goes on with the same ones. */
final class InputDigest {
    private InputDigest() {}

    /** Returns a name for the contents of some files, or empty where one of them is standard input. */
    static Optional<String> of(List<String> inputs) throws IOException {
        if (inputs.contains(Inputs.STANDARD)) {
            return Optional.empty();
        }
        MessageDigest digest = sha256();
        for (String input : inputs) {
            try (InputStream in = new DigestInputStream(Files.newInputStream(Path.of(input)), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            digest.update("\n".getBytes(StandardCharsets.UTF_8));
        }
        return Optional.of("sha256:" + HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
