package org.feedbacknlp.training.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
    private final Templates templates = Templates.english();

    @ParameterizedTest
    @ValueSource(strings = {"negative", "neutral", "positive"})
    void aSeedDrawsTheSameComments_eachOnceAndWithoutASymbol(String side) {
        List<String> drawn = templates.draw(side, 20, 7);
        assertEquals(drawn, Templates.english().draw(side, 20, 7));
        assertEquals(drawn.size(), new HashSet<>(drawn).size());
        assertTrue(drawn.size() > 300, drawn.size() + " comments");
        for (String comment : drawn) {
            assertFalse(comment.contains("{") || comment.contains("}") || comment.isBlank(), comment);
        }
    }

    @Test
    void anUnknownSymbol_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> templates.draw("sideways", 1, 1));
    }
}
