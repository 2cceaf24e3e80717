package org.feedbacknlp.opennlp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Unpacks a model's zip archive into memory. It reads the archive as OpenNLP does, from its front, so that both see the same
 * entries; what the archive says of its sizes is not believed: bytes are counted as they are inflated.
 */
final class ModelArchive {
    private static final int MOST_ENTRIES = 64;
    private static final int LARGEST_MANIFEST = 64 << 10;
    private static final long LARGEST_TOTAL = 1L << 30;
    /** How many times its size a file may inflate to; what models weigh packs to a third or so. */
    private static final long HIGHEST_RATIO = 100;

    private static final int BUFFER = 1 << 13;

    private final ModelFile file;
    private final Predicate<String> known;
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final long mostBytes;
    private long inflated;

    private ModelArchive(ModelFile file, Predicate<String> known) {
        this.file = file;
        this.known = known;
        mostBytes = Math.min(LARGEST_TOTAL, LARGEST_MANIFEST + HIGHEST_RATIO * file.bytes().length);
    }

    /**
     * Unpacks an archive.
     *
     * @param file the archive
     * @param known tells which entries such a model has
     * @return name to bytes
     * @throws ModelLoadException if it is no zip archive, or a damaged one, or has too many entries, one that is unknown, there
     *     twice or named to leave the folder, or inflates to more than models do
     */
    static Map<String, byte[]> unpack(ModelFile file, Predicate<String> known) {
        requireZip(file);
        ModelArchive archive = new ModelArchive(file, known);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                archive.add(entry.getName(), zip);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new ModelLoadException(file.name(), "the archive is damaged: " + damaged.getMessage(), damaged);
        }
        return archive.entries;
    }

    private static void requireZip(ModelFile file) {
        byte[] bytes = file.bytes();
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xac && (bytes[1] & 0xff) == 0xed) {
            throw new ModelLoadException(file.name(), "it is a serialised Java object, and such are never read");
        }
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K' || bytes[2] != 3 || bytes[3] != 4) {
            throw new ModelLoadException(file.name(), "it is no OpenNLP model: those are zip archives");
        }
    }

    private void add(String name, ZipInputStream zip) throws IOException {
        if (entries.size() == MOST_ENTRIES) {
            throw new ModelLoadException(file.name(), "it has more than " + MOST_ENTRIES + " entries");
        }
        if (name.contains("..") || name.startsWith("/") || name.contains("\\") || name.contains(":")) {
            throw new ModelLoadException(file.name(), "an entry's name leads out of the archive");
        }
        if (!known.test(name)) {
            throw new ModelLoadException(
                    file.name(), "entry " + ModelManifest.shown(name) + " does not belong in such a model");
        }
        if (entries.putIfAbsent(name, inflate(name, zip)) != null) {
            throw new ModelLoadException(file.name(), "entry " + name + " is there twice");
        }
    }

    private byte[] inflate(String name, ZipInputStream zip) throws IOException {
        long most = name.equals(ModelManifest.ENTRY) ? LARGEST_MANIFEST : mostBytes - inflated;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            out.write(buffer, 0, read);
            if (out.size() > most) {
                throw new ModelLoadException(
                        file.name(), "entry " + name + " inflates to more than " + most + " bytes: a zip bomb");
            }
        }
        inflated += out.size();
        return out.toByteArray();
    }
}
