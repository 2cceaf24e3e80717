package org.feedbacknlp.core.sentiment;

import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.text.LayerSource;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TextTools;

/** Reads what rules say of one English text after another, by the code that reads it in serving; for what trains. Not thread-safe. */
public final class RuleTexts {
    private final TextDocument document = new TextDocument(new TextTools(), Limits.DEFAULT, LayerSource.NONE);
    private final OpinionFinder finder = new OpinionFinder();
    private final OpinionLexicon lexicon = OpinionLexicon.of("en");
    private final RuleReader rules = new RuleReader();

    /** Makes a reader. */
    public RuleTexts() {}

    /**
     * Reads a text.
     *
     * @param verbatim an English text
     * @return a number for each {@link RuleFeature}, in their order
     */
    public double[] read(Verbatim verbatim) {
        document.open(verbatim);
        Passage whole = Passage.whole(document.tokens().count(), document.sentenceRanges(), document.clauseRanges());
        rules.read(document, whole, finder.find(document, lexicon, document.smallWords()));
        return rules.values().clone();
    }
}
