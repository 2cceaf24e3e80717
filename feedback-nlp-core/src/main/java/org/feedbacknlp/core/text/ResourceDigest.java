package org.feedbacknlp.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.feedbacknlp.core.table.Table;
import org.feedbacknlp.core.table.TableReader;
import org.feedbacknlp.core.table.TableWriter;

/** The digest of word resources, so that an analysis can name what made it. */
public final class ResourceDigest {
    private ResourceDigest() {}

    /**
     * Returns a digest that the build noted, so that nobody needs to read the resources for it.
     *
     * @param beside a class in the note's package
     * @param note the note's file name
     * @return {@code sha256:} and 64 hexadecimal digits
     * @throws IllegalStateException if the note is missing: the jar is broken
     */
    public static String noted(Class<?> beside, String note) {
        return TableReader.open(beside, note).text();
    }

    /**
     * Notes the digest of resources, for {@link #noted}.
     *
     * @param beside a class in the resources' package
     * @param note the note's file name
     * @param names the resources' file names
     * @return what the build writes
     */
    public static Table note(Class<?> beside, String note, List<String> names) {
        return new Table(beside, note, new TableWriter().text(of(beside, names)));
    }

    /**
     * Digests resources beside a class, in the order given.
     *
     * @param beside a class in the resources' package
     * @param names the resources' file names
     * @return {@code sha256:} and 64 hexadecimal digits
     */
    public static String of(Class<?> beside, List<String> names) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String name : names) {
                try (InputStream stream = beside.getResourceAsStream(name)) {
                    if (stream == null) {
                        throw new IllegalStateException("resource " + name + " is missing from the jar");
                    }
                    sha.update(stream.readAllBytes());
                }
            }
            return "sha256:" + HexFormat.of().formatHex(sha.digest());
        } catch (IOException broken) {
            throw new UncheckedIOException("a word resource cannot be read", broken);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
