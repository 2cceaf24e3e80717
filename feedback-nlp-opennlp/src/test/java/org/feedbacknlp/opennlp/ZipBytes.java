package org.feedbacknlp.opennlp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Puts model archives together, sound ones and others. */
final class ZipBytes {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    /** Adds an entry. */
    ZipBytes with(String name, byte[] content) {
        return repeated(name, content, 1);
    }

    /** Adds an entry. */
    ZipBytes with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Adds an entry whose content repeats. */
    ZipBytes repeated(String name, byte[] content, int times) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < times; i++) {
                zip.write(content);
            }
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    /** The archive. */
    byte[] bytes() {
        try {
            zip.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The same archive with some entries replaced. */
    static byte[] replaced(byte[] archive, Map<String, byte[]> entries) {
        ZipBytes copy = new ZipBytes();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                copy.with(entry.getName(), entries.getOrDefault(entry.getName(), content));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return copy.bytes();
    }

    /** The same archive with an entry replaced or added. */
    static byte[] with(byte[] archive, String name, byte[] content) {
        ZipBytes copy = copy(archive, name);
        return copy.with(name, content).bytes();
    }

    /** The same archive with many small entries added. */
    static byte[] many(byte[] archive, int count, String suffix) {
        ZipBytes copy = copy(archive, "");
        for (int i = 0; i < count; i++) {
            copy.with(i + suffix, "");
        }
        return copy.bytes();
    }

    private static ZipBytes copy(byte[] archive, String without) {
        ZipBytes copy = new ZipBytes();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                if (!entry.getName().equals(without)) {
                    copy.with(entry.getName(), content);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return copy;
    }

    /** One entry of an archive. */
    static byte[] entry(byte[] archive, String name) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return in.readAllBytes();
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        throw new AssertionError("no entry " + name);
    }
}
