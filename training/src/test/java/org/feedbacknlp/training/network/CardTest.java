package org.feedbacknlp.training.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.feedbacknlp.core.sentiment.Mix;
import org.feedbacknlp.core.sentiment.SentimentNetwork;
import org.feedbacknlp.training.data.DataFolder;
import org.feedbacknlp.training.figures.CardTree;
import org.feedbacknlp.training.figures.Judged;
import org.feedbacknlp.training.figures.MadeUpData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the card of the network tells. */
class CardTest {
    @TempDir
    private Path folder;

    @Test
    void theCardTellsDataRecipeAndFiguresOfEverySet() throws IOException {
        DataFolder data = MadeUpData.at(folder);
        SentimentNetwork shipped = SentimentNetwork.shipped();
        try (Tiers tiers = new Tiers(shipped.weights())) {
            CardTree card = CardTree.of(Card.of(data, 7, tiers, shipped.mix()));
            card.assertMeasured();
            assertEquals(7.0, card.at("recipe").get("seed"));
            assertTrue(card.at("data")
                    .members()
                    .keySet()
                    .containsAll(List.of("examples", "sources", "withoutLabels", "licence")));
        }
    }

    @Test
    void aTextIsJudgedByBothTiersHoweverSureTheFastOneIs() {
        Case sure = new Case("a", 2, true, List.of(0.01, 0.01, 0.98), List.of(9.0, 0.0, -9.0));
        Mix networkAlone = new Mix(0, 1, 0, 0, 0, 0.5f);
        Judged judged = sure.judged(networkAlone);
        assertEquals("a", judged.text());
        assertEquals(2, judged.label());
        assertEquals(1, judged.probabilities().get(0), 1e-3, judged::toString);
    }
}
