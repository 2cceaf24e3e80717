package org.feedbacknlp.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.corpus.Corpus;
import org.feedbacknlp.corpus.GoldVerbatim;

/** The texts of the benchmarks, from the corpus of this repository. */
final class Comments {
    /** How many comments one invocation of a benchmark works on. */
    static final int COUNT = 256;

    private static final int SHORTEST = 60;
    private static final int LONGEST = 160;

    private Comments() {}

    static Corpus corpus() {
        return Corpus.at(Corpus.folderAbove(Path.of("").toAbsolutePath()));
    }

    /** Returns English comments of {@value #SHORTEST} to {@value #LONGEST} characters, about 104 in the mean. */
    static List<String> shortEnglish() {
        List<String> comments = new ArrayList<>(corpus().verbatims().stream()
                .filter(verbatim -> verbatim.status() == Status.CONTENT
                        && verbatim.language().equals("en")
                        && verbatim.text().length() >= SHORTEST
                        && verbatim.text().length() <= LONGEST)
                .sorted(Comparator.comparing(
                                (GoldVerbatim verbatim) -> verbatim.text().hashCode())
                        .thenComparing(GoldVerbatim::id))
                .limit(COUNT)
                .map(GoldVerbatim::text)
                .toList());
        if (comments.size() < COUNT) {
            throw new IllegalStateException("the corpus holds only " + comments.size() + " such comments");
        }
        return comments;
    }
}
