package org.feedbacknlp.core.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.core.registry.ShadowDiff.Change;
import org.feedbacknlp.core.support.JsonText;
import org.feedbacknlp.core.train.TrainOptions;
import org.feedbacknlp.core.train.Trainer;
import org.junit.jupiter.api.Test;

/** What a shadow would change is counted by kind of change, the most frequent first. */
class ShadowDiffTest {
    private static Model model(String crash, String lovely, String dear) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            examples.add(Example.of("crash " + i, crash));
            examples.add(Example.of("lovely " + i, lovely));
            examples.add(Example.of("dear " + i, dear));
        }
        return new Trainer(TrainOptions.of("kind", ModelKind.SINGLE).withCost(1).withWindow(0))
                .train(examples)
                .model();
    }

    private static ShadowDiff diff(String... texts) {
        ModelRegistry registry = new ModelRegistry();
        registry.add(model("bug", "praise", "price"));
        registry.startShadow("kind", registry.add(model("praise", "bug", "price")));
        for (int i = 0; i < texts.length; i++) {
            registry.predict("kind", Verbatim.builder(texts[i]).id("v" + i).build());
        }
        return registry.diff("kind").orElseThrow();
    }

    @Test
    void changesAreCountedByKind() {
        ShadowDiff diff = diff("lovely", "crash", "dear", "crash", "dear");
        assertEquals(5, diff.verbatims());
        assertEquals(3, diff.changed());
        assertEquals(
                List.of(
                        new Change(List.of("bug"), List.of("praise"), 2, List.of("v1", "v3")),
                        new Change(List.of("praise"), List.of("bug"), 1, List.of("v0"))),
                diff.changes());
        assertTrue(diff.servingConfidence() > 0.4 && diff.servingConfidence() <= 1, diff::toString);
        assertEquals(diff.servingConfidence(), diff.shadowConfidence(), 0.05);
    }

    @Test
    void equallyFrequentChangesStandInTheOrderOfTheirLabels() {
        assertEquals(
                List.of(List.of("bug"), List.of("praise")),
                diff("lovely", "crash").changes().stream().map(Change::before).toList());
    }

    @Test
    void aTreeHasEveryCount() {
        String json = JsonText.of(diff("crash").toJson());
        for (String part :
                new String[] {"\"verbatims\":1", "\"changed\":1", "\"before\":[\"bug\"]", "\"ids\":[\"v0\"]"}) {
            assertTrue(json.contains(part), part + " in " + json);
        }
    }

    @Test
    void theListIsCopied() {
        List<Change> changes = new ArrayList<>(List.of(new Change(List.of("a"), List.of("b"), 1, List.of())));
        ShadowDiff diff = new ShadowDiff("one", "two", 1, 1, 0.5, 0.5, changes);
        changes.clear();
        assertEquals(1, diff.changes().size());
    }
}
