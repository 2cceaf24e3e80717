package org.feedbacknlp.core.sentiment;

import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.linear.SharedScorer;
import org.feedbacknlp.core.text.LayerSource;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TextTools;

/** Asks a model about one English text after another, by the code that asks it in serving; for what measures. Not thread-safe. */
public final class SentimentTexts {
    private final TextDocument document = new TextDocument(new TextTools(), Limits.DEFAULT, LayerSource.NONE);
    private final OpinionFinder finder = new OpinionFinder();
    private final OpinionLexicon lexicon = OpinionLexicon.of(SentimentModel.LANGUAGE);
    private final Judge judge;

    /**
     * Makes a reader.
     *
     * @param model what is asked
     */
    public SentimentTexts(SentimentModel model) {
        judge = new Judge(model, new SharedScorer().join(model::words), null);
    }

    /**
     * Asks about a text.
     *
     * @param verbatim an English text
     * @return the probabilities of negative, neutral and positive
     */
    public double[] read(Verbatim verbatim) {
        document.open(verbatim);
        return judge.judge(document, finder.find(document, lexicon, document.smallWords()))
                .clone();
    }
}
