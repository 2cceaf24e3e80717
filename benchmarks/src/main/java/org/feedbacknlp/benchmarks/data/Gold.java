package org.feedbacknlp.benchmarks.data;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.corpus.Corpus;
import org.feedbacknlp.corpus.GoldVerbatim;

/** The corpus of this repository. */
public final class Gold {
    private Gold() {}

    /**
     * Reads the corpus of the repository that the working folder lies in.
     *
     * @return the corpus
     */
    public static Corpus corpus() {
        return Corpus.at(Corpus.folderAbove(Path.of("").toAbsolutePath()));
    }

    /** Returns the English verbatims that say something. */
    static Stream<GoldVerbatim> english() {
        return corpus().verbatims().stream()
                .filter(verbatim -> verbatim.status() == Status.CONTENT
                        && verbatim.language().equals("en"));
    }
}
