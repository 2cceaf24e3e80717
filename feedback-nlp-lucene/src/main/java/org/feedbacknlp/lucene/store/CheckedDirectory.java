package org.feedbacknlp.lucene.store;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.feedbacknlp.lucene.IndexCheck.Damage;

/**
 * A directory whose files are read to their end and held against their checksums before anything takes their contents for
 * what they say. Each is checked once. Not thread-safe.
 */
final class CheckedDirectory extends FilterDirectory {
    private final Map<String, Optional<Damage>> checked = new TreeMap<>();

    CheckedDirectory(Directory directory) {
        super(directory);
    }

    /** Checks a file, unless it was checked before. */
    boolean sound(String file) {
        return checked.computeIfAbsent(file, this::damage).isEmpty();
    }

    /** Returns what is wrong with the files that were checked so far, by name. */
    List<Damage> damages() {
        return checked.values().stream().flatMap(Optional::stream).toList();
    }

    private Optional<Damage> damage(String file) {
        try (IndexInput input = in.openInput(file, IOContext.READONCE)) {
            if (input.length() < CodecUtil.footerLength()) {
                return damaged(file, "is cut short");
            }
            CodecUtil.checksumEntireFile(input);
            return Optional.empty();
        } catch (NoSuchFileException | FileNotFoundException gone) {
            return damaged(file, "is missing");
        } catch (CorruptIndexException | EOFException changed) {
            return damaged(file, "is not as it was written");
        } catch (IOException failed) {
            return damaged(file, "cannot be read (" + failed.getClass().getSimpleName() + ")");
        }
    }

    private static Optional<Damage> damaged(String file, String problem) {
        return Optional.of(new Damage(file, problem));
    }

    @Override
    public IndexInput openInput(String file, IOContext context) throws IOException {
        if (!sound(file)) {
            throw new CorruptIndexException("a checksum does not match", file);
        }
        return in.openInput(file, context);
    }
}
