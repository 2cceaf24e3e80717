package org.feedbacknlp.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data that stands inside an element of the page. */
class IslandTest {
    @ParameterizedTest(name = "N037 {0}")
    @ValueSource(strings = {"</script>", "<!--", "<script", "]]>", "a&amp;b", "\u2028\u2029", "\"\\\n", "plain"})
    void n037_readsBackWhatWasWrittenAndHoldsNoMarkup(String text) throws IOException {
        String island = Island.of(Map.of("text", List.of(text)));
        assertTrue(island.chars().noneMatch(c -> "<>&\u2028\u2029".indexOf(c) >= 0), island);
        assertEquals(text, new ObjectMapper().readTree(island).at("/text/0").asText());
    }

    @Test
    void C2_keysAreSortedWhateverTheMap() {
        assertEquals("{\"a\":{\"c\":3,\"d\":4},\"b\":1}", Island.of(Map.of("b", 1, "a", Map.of("d", 4, "c", 3))));
    }

    @Test
    void numbersStayNumbers() {
        assertEquals("[1,-2.5,\"-\"]", Island.of(List.of(1L, -2.5, Chart.GAP)));
    }

    @Test
    void whatIsNoTreeIsAMistakeOfTheProgramme() {
        assertThrows(IllegalStateException.class, () -> Island.of(new Object()));
    }
}
