package org.feedbacknlp.lucene;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Arrays;
import java.util.Set;
import org.apache.lucene.tests.mockfile.FilterFileSystemProvider;

/** A file system in which nothing may be changed, whoever asks: permissions would not stop the administrator. */
final class ReadOnlyFiles extends FilterFileSystemProvider {
    private ReadOnlyFiles(Path folder) {
        super("readonly://", folder.getFileSystem());
    }

    /** Returns the same folder, not to be changed. */
    static Path of(Path folder) {
        return new ReadOnlyFiles(folder).wrapPath(folder);
    }

    private static AccessDeniedException denied(Path path) {
        return new AccessDeniedException(path.toString());
    }

    private static void refuseWriting(Path path, Set<? extends OpenOption> options) throws IOException {
        if (options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND)) {
            throw denied(path);
        }
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        if (Arrays.asList(modes).contains(AccessMode.WRITE)) {
            throw denied(path);
        }
        super.checkAccess(path, modes);
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        refuseWriting(path, options);
        return super.newByteChannel(path, options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        refuseWriting(path, options);
        return super.newFileChannel(path, options, attributes);
    }

    @Override
    public OutputStream newOutputStream(Path path, OpenOption... options) throws IOException {
        throw denied(path);
    }

    @Override
    public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
        throw denied(path);
    }

    @Override
    public void delete(Path path) throws IOException {
        throw denied(path);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        throw denied(source);
    }
}
