package org.feedbacknlp.corpus;

import java.nio.file.Path;
import java.util.Objects;

/** The corpus of this repository, read once for all tests. */
public final class RealCorpus {
    /** The folder. */
    public static final Path FOLDER = Corpus.folderAbove(basedir());

    /** What it holds. */
    public static final Corpus CORPUS = Corpus.at(FOLDER);

    private RealCorpus() {}

    /** The folder of the module whose tests run. */
    static Path basedir() {
        return Path.of(Objects.requireNonNullElse(System.getProperty("basedir"), ""));
    }
}
