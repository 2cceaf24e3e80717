package org.feedbacknlp.training.sentiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.feedbacknlp.core.sentiment.SentimentModel;
import org.feedbacknlp.core.sentiment.SentimentTexts;
import org.feedbacknlp.training.data.DataFolder;
import org.feedbacknlp.training.figures.CardTree;
import org.feedbacknlp.training.figures.MadeUpData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the card of the fast model tells. */
class SentimentCardTest {
    @TempDir
    private Path folder;

    @Test
    void theCardTellsFiguresOfEverySetAndWhatFails() throws IOException {
        DataFolder data = MadeUpData.at(folder);
        Map<String, Object> behaviour = Map.of("blind.tsv", Map.of("negation", Map.of("items", 4, "failed", 1)));
        CardTree card = CardTree.of(SentimentCard.of(
                data, Lessons.pool(data), 12, new SentimentTexts(SentimentModel.shipped()), behaviour));
        card.assertMeasured();
        assertEquals(1.0, card.at("behaviour").at("blind.tsv").at("negation").get("failed"));
    }
}
