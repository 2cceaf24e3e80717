package org.feedbacknlp.core.model;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * A trained model: its name, its labels, its card, and the numbers that make it work, which only the engine reads. Immutable and
 * thread-safe.
 *
 * <p>The file is a container, big-endian: magic number, version; kind, name, labels, card, what the numbers are, the numbers; the SHA-256
 * of all before it. A file of another magic number is not read further; the digest is checked before anything else is parsed, and every
 * length before anything is allocated, so a file may be handed in by an enemy.
 */
public final class Model {
    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = 1 << 29;

    static final int MAGIC = 0x46424e4d;
    static final int VERSION = 1;
    static final int DIGEST_BYTES = 32;

    private static final int PIECE = 1 << 12;
    private static final int HEAD_BYTES = 2 * Integer.BYTES;
    private static final String TOO_LARGE = "the file is larger than " + MAX_BYTES + " bytes, which no model is";
    private static final String DAMAGED = "the model's digest is wrong: the file is damaged or cut; copy it again";

    private final ModelHeader header;
    private final byte[] file;
    private final int numbersFrom;
    private final String digest;

    private Model(ModelHeader header, byte[] file, int numbersFrom, String digest) {
        this.header = header;
        this.file = file;
        this.numbersFrom = numbersFrom;
        this.digest = digest;
    }

    /**
     * Makes a model of its parts; for what trains.
     *
     * @param header what it says of itself
     * @param numbers what makes it work
     * @return the model
     */
    public static Model of(ModelHeader header, byte[] numbers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(numbers.length + 4096);
        int from;
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeInt(VERSION);
            header.write(out);
            out.writeInt(numbers.length);
            from = out.size();
            out.write(numbers);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        byte[] body = bytes.toByteArray();
        byte[] found = sha256(body, body.length);
        byte[] file = Arrays.copyOf(body, body.length + DIGEST_BYTES);
        System.arraycopy(found, 0, file, body.length, DIGEST_BYTES);
        return new Model(header, file, from, named(found));
    }

    /**
     * Reads a model.
     *
     * @param file where it is
     * @return the model
     * @throws ModelException if the file is not a whole, undamaged model that this release understands
     * @throws IOException if it cannot be read
     */
    public static Model read(Path file) throws IOException {
        check(Files.size(file) <= MAX_BYTES, TOO_LARGE);
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads a model.
     *
     * @param stream where from; read to its end, unless it is refused before, and not closed
     * @return the model
     * @throws ModelException if it is not a whole, undamaged model that this release understands
     * @throws IOException if it cannot be read
     */
    public static Model read(InputStream stream) throws IOException {
        byte[] file = file(Objects.requireNonNull(stream, "stream"));
        int body = file.length - DIGEST_BYTES;
        byte[] found = sha256(file, body);
        check(MessageDigest.isEqual(found, Arrays.copyOfRange(file, body, file.length)), DAMAGED);
        return parse(file, named(found));
    }

    /**
     * Reads a model that came with the code that reads it, and so needs no more checking than the code.
     *
     * @param stream where from; read to its end
     * @param digest its digest
     */
    static Model shipped(InputStream stream, String digest) throws IOException {
        return parse(file(stream), digest);
    }

    private static byte[] file(InputStream stream) throws IOException {
        byte[] head = stream.readNBytes(HEAD_BYTES);
        ByteBuffer start = ByteBuffer.wrap(head);
        check(head.length == HEAD_BYTES && start.getInt() == MAGIC, "the file is no model of feedback-nlp");
        int version = start.getInt();
        check(
                version == VERSION,
                "the model has layout " + version + ", and this release reads " + VERSION
                        + "; train it again, or use the release that made it");
        byte[] file = whole(head, stream.readNBytes(MAX_BYTES + 1 - HEAD_BYTES));
        check(file.length <= MAX_BYTES, TOO_LARGE);
        check(file.length - DIGEST_BYTES >= HEAD_BYTES, DAMAGED);
        return file;
    }

    private static Model parse(byte[] file, String digest) {
        int body = file.length - DIGEST_BYTES;
        ByteBuffer in = ByteBuffer.wrap(file, HEAD_BYTES, body - HEAD_BYTES);
        ModelHeader header = ModelHeader.read(in);
        check(
                in.remaining() >= Integer.BYTES && in.getInt() == in.remaining(),
                "the model's numbers are not as long as it says");
        return new Model(header, file, in.position(), digest);
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new ModelException(otherwise);
        }
    }

    private static byte[] whole(byte[] head, byte[] rest) {
        byte[] whole = Arrays.copyOf(head, head.length + rest.length);
        System.arraycopy(rest, 0, whole, head.length, rest.length);
        return whole;
    }

    private static byte[] sha256(byte[] bytes, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            // In pieces, since a JVM speeds a method up between two calls and not in the middle of the only one.
            for (int from = 0; from < length; from += PIECE) {
                digest.update(bytes, from, Math.min(PIECE, length - from));
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static String named(byte[] digest) {
        return "sha256:" + HexFormat.of().formatHex(digest);
    }

    /**
     * Writes the model; a file that is there is replaced at once or not at all.
     *
     * @param to where to; its folder must exist
     * @throws IOException if it cannot be written
     */
    public void write(Path to) throws IOException {
        Path whole = to.toAbsolutePath();
        if (Files.isDirectory(whole)) {
            throw new FileAlreadyExistsException(to.toString(), null, "it is a folder");
        }
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            Files.write(part, file);
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Returns the name under which its labels stand.
     *
     * @return the name
     */
    public String name() {
        return header.name();
    }

    /**
     * Returns how its labels relate.
     *
     * @return the kind
     */
    public ModelKind kind() {
        return header.kind();
    }

    /**
     * Returns the labels that it can give.
     *
     * @return an unmodifiable list
     */
    public List<String> labels() {
        return header.labels();
    }

    /**
     * Returns what it was trained on, how, and how good it is.
     *
     * @return a JSON object
     */
    public String card() {
        return header.card();
    }

    /**
     * Returns all that it says of itself.
     *
     * @return the header
     */
    public ModelHeader header() {
        return header;
    }

    /**
     * Returns the digest of the file; it stands in every analysis that the model had a part in.
     *
     * @return {@code sha256:} and 64 hexadecimal digits
     */
    public String digest() {
        return digest;
    }

    /**
     * Returns how large the file is.
     *
     * @return bytes
     */
    public int size() {
        return file.length;
    }

    /**
     * Returns the numbers that make it work, for whoever reads {@link ModelHeader#numbers()}.
     *
     * @return a read-only view
     */
    public ByteBuffer numbers() {
        return ByteBuffer.wrap(file, numbersFrom, file.length - DIGEST_BYTES - numbersFrom)
                .slice()
                .asReadOnlyBuffer();
    }

    /** Shows the name and the digest. */
    @Override
    public String toString() {
        return "Model[" + name() + ", " + labels().size() + " labels, " + digest + "]";
    }
}
