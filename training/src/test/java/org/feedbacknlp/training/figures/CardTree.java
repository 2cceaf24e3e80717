package org.feedbacknlp.training.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.core.json.JsonReader;

/**
 * A card as JSON, for tests that look into it.
 *
 * @param members its members, or those of an object inside it
 */
public record CardTree(Map<?, ?> members) {
    /**
     * Reads a card.
     *
     * @param json the card
     * @return its tree
     */
    public static CardTree of(String json) {
        return new CardTree(JsonReader.object(json));
    }

    /**
     * Returns a member.
     *
     * @param name its name
     * @return its value
     */
    public Object get(String name) {
        return Optional.ofNullable(members.get(name))
                .orElseThrow(() -> new AssertionError(name + " is not in " + this));
    }

    /**
     * Returns a member that is an object.
     *
     * @param name its name
     * @return its tree
     */
    public CardTree at(String name) {
        return new CardTree((Map<?, ?>) get(name));
    }

    /** Asserts what every card of sentiment tells that was measured on {@link MadeUpData}. */
    public void assertMeasured() {
        CardTree measured = at("measured");
        assertEquals(8, measured.members.size(), measured::toString);
        for (Object set : measured.members.keySet()) {
            CardTree figures = measured.at(String.valueOf(set));
            assertTrue(figures.members.keySet().containsAll(List.of("accuracy", "coverageAt90")), figures::toString);
            assertTrue(figures.at("slices").members.containsKey("no opinion word"), figures::toString);
        }
        assertEquals(0.5, get("oneStarCalledPositive"), "of two reviews one is full of praise");
        assertTrue(((List<?>) get("knownFailures")).size() > 3, this::toString);
    }
}
