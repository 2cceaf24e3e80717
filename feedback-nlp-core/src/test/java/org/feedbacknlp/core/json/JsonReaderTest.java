package org.feedbacknlp.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.feedbacknlp.core.support.RandomText;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON comes back as it was written, and what is none is refused. */
class JsonReaderTest {
    @SeededTest
    void whatIsWrittenIsRead(long seed) {
        Random random = new Random(seed);
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < 5; i++) {
            tree.put(RandomText.of(random, i) + i, tree(random, 3));
        }
        assertEquals(tree, JsonReader.object(JsonWriter.of(tree)));
    }

    private static Object tree(Random random, int depth) {
        return switch (depth == 0 ? random.nextInt(3) : random.nextInt(5)) {
            case 0 -> random.nextInt(1000) / 8.0;
            case 1 -> RandomText.of(random, 6);
            case 2 -> random.nextBoolean();
            case 3 -> List.of(tree(random, depth - 1), tree(random, depth - 1));
            default -> Map.of("k", tree(random, depth - 1));
        };
    }

    @Test
    void nullIsAbsent() {
        assertEquals(Map.of("b", 1.0), JsonReader.object(" {\"a\" : null , \"b\" : 1 } "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "{",
                "{}}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{a:1}",
                "{\"a\":1 \"b\":2}",
                "{\"a\":[1,]}",
                "{\"a\":[null]}",
                "{\"a\":tru}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12g4\"}",
                "{\"a\":\"\\u12\"}",
                "{\"a\":\"\n\"}",
                "{\"a\":1e}",
                "{\"a\":1111111111111111111111111111111}",
                "{\"a\":\"b"
            })
    void whatIsNoneIsRefused(String json) {
        assertThrows(IllegalArgumentException.class, () -> JsonReader.object(json));
    }

    @Test
    void aDeepTreeIsRefusedBeforeTheStackIs() {
        assertThrows(IllegalArgumentException.class, () -> JsonReader.object("{\"a\":" + "[".repeat(1_000_000)));
    }
}
