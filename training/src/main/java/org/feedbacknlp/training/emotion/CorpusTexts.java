package org.feedbacknlp.training.emotion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Emotion;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.corpus.Corpus;
import org.feedbacknlp.corpus.GoldVerbatim;
import org.feedbacknlp.corpus.Split;

/** The English verbatims of the project's own corpus. */
final class CorpusTexts {
    private CorpusTexts() {}

    static List<Example> read(Path corpus, Split part) {
        List<Example> examples = new ArrayList<>();
        for (GoldVerbatim gold : Corpus.at(corpus).verbatims(part)) {
            if (gold.status() == Status.CONTENT && gold.language().equals("en")) {
                List<String> emotions =
                        gold.labels().emotions().stream().map(Emotion::id).toList();
                examples.add(new Example(Verbatim.of(gold.text()), emotions));
            }
        }
        return examples;
    }
}
