package org.feedbacknlp.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.benmanes.caffeine.cache.Cache;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.feedbacknlp.api.Batch;
import org.feedbacknlp.api.CacheOptions;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.spi.Annotator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An analyzer remembers no text: everything that it holds is walked through (C8, C9). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecrecyTest {
    private static final String SECRET = "zanzibar";

    /** All strings, characters and bytes that can be reached from an object of ours. */
    private static Set<String> textsHeldBy(Object root) {
        Set<String> texts = new TreeSet<>();
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> left = new ArrayDeque<>(List.of(root));
        while (!left.isEmpty()) {
            Object next = left.pop();
            if (seen.add(next)) {
                texts.addAll(textIn(next));
                partsOf(next).forEach(left::push);
            }
        }
        return texts;
    }

    private static List<String> textIn(Object object) {
        if (object instanceof String text) {
            return List.of(text);
        }
        if (object instanceof char[] chars) {
            return List.of(new String(chars));
        }
        return object instanceof byte[] bytes ? List.of(new String(bytes, StandardCharsets.ISO_8859_1)) : List.of();
    }

    private static Stream<?> partsOf(Object object) {
        return isOurs(object.getClass()) ? fieldsOf(object) : knownPartsOf(object);
    }

    private static boolean isOurs(Class<?> type) {
        return type.getPackageName().startsWith("org.feedbacknlp.core");
    }

    private static Stream<?> knownPartsOf(Object object) {
        if (object instanceof Verbatim verbatim) {
            return Stream.of(verbatim.text(), verbatim.id(), verbatim.question().orElse(""));
        }
        if (object instanceof LayerValue value) {
            return Stream.of(value.toJson());
        }
        if (object instanceof Cache<?, ?> cache) {
            return Stream.of(cache.asMap());
        }
        if (object instanceof Map<?, ?> map) {
            return Stream.concat(map.keySet().stream(), map.values().stream());
        }
        if (object instanceof Collection<?> collection) {
            return collection.stream();
        }
        if (object instanceof Object[] array) {
            return Stream.of(array).filter(Objects::nonNull);
        }
        return object instanceof Optional<?> optional ? optional.stream() : Stream.empty();
    }

    private static Stream<?> fieldsOf(Object object) {
        Stream<?> parts = knownPartsOf(object);
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            if (isOurs(type)) {
                parts = Stream.concat(
                        parts,
                        Stream.of(type.getDeclaredFields())
                                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                                .filter(field -> !field.getType().isPrimitive())
                                .map(field -> valueOf(field, object)));
            }
        }
        return parts;
    }

    private static Object valueOf(Field field, Object object) {
        try {
            field.setAccessible(true);
            Object value = field.get(object);
            return value == null ? "" : value;
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static void assertNotHeld(FeedbackAnalyzer analyzer) {
        List<String> telling = textsHeldBy(analyzer).stream()
                .filter(text -> text.toLowerCase(Locale.ROOT).contains(SECRET))
                .toList();
        assertEquals(0, telling.size(), "texts that hold the secret");
    }

    private final FeedbackAnalyzer analyzer = FeedbackAnalyzer.create();

    @AfterAll
    void close() {
        analyzer.close();
    }

    @Test
    void theWalkSeesWhatIsThere() {
        Set<String> held = textsHeldBy(new Object[] {"a", Map.of("b", List.of(new char[] {'c'})), Optional.of("d")});
        assertEquals(Set.of("a", "b", "c", "d"), held);
        assertTrue(textsHeldBy(analyzer).contains("feedback-sentiment"), "it reaches the stages");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I hate Zanzibar",
                "Zanzibar is great, but the delivery was late! Call me at jo@zanzibar.example or https://zanzibar.example",
                "ZANZIBAR",
                "<b>zanzi</b>bar caf\u00e9",
                "It fails\n> zanzibar wrote this\n-- \nZanzibar"
            })
    void N084_noTextIsLeftBehindWhenItsAnalysisIsDone(String text) {
        analyzer.analyze(text);
        analyzer.analyze(Verbatim.builder(text).question("Why?").language("en").build());
        assertNotHeld(analyzer);
    }

    @Test
    void N084_noLongTextIsLeftBehind() {
        analyzer.analyze("zanzibar is far away. ".repeat(4_000));
        assertNotHeld(analyzer);
    }

    @Test
    void C9_noLongQuestionIsRemembered() {
        analyzer.analyze(Verbatim.builder("nothing")
                .question("Who is Zanzibar? ".repeat(200))
                .build());
        assertNotHeld(analyzer);
    }

    /** Tokens hold words, so that what is cached must not hold tokens. */
    @Test
    void N084_theCacheHoldsNoWordsWhateverLayersAreWanted() {
        try (FeedbackAnalyzer wordy = FeedbackAnalyzer.builder()
                .cache(CacheOptions.DEFAULT)
                .layers(Layer.TOKENS, Layer.SENTIMENT, Layer.TOPICS, Layer.ZONES)
                .build()) {
            wordy.analyze("I hate Zanzibar");
            assertNotHeld(wordy);
            assertEquals(
                    wordy.analyze("I hate Zanzibar").toJson(),
                    wordy.analyze("I hate Zanzibar").toJson());
        }
    }

    @Test
    void N084_noTierAndNoLayerLeavesTextBehind() {
        try (FeedbackAnalyzer all = FeedbackAnalyzer.builder()
                .option("feedback-sentiment", "tier", "accurate")
                .plus(Layer.KEY_PHRASES)
                .build()) {
            all.analyze("I hate Zanzibar, zanzibarly slow deliveries of Zanzibaritis");
            assertNotHeld(all);
        }
    }

    @Test
    void anErrorThatEndsACallLeavesNoTextBehind() {
        Annotator greedy = (document, annotations) -> {
            throw new OutOfMemoryError("for the test");
        };
        try (CoreAnalyzer broken = new HandMade().labels("acme", greedy).analyzer()) {
            assertThrows(OutOfMemoryError.class, () -> broken.analyze("I hate Zanzibar"));
            assertNotHeld(broken);
        }
    }

    @Test
    void aBatchLeavesNoTextBehind() {
        try (Batch batch = analyzer.analyzeAll(
                Stream.generate(() -> Verbatim.of("I hate Zanzibar")).limit(500))) {
            assertEquals(500, batch.stream().count());
        }
        assertNotHeld(analyzer);
    }

    @Test
    void anErasedTextLeavesNoKeyBehind() {
        ResultCache cache = new ResultCache(CacheOptions.DEFAULT);
        try (CoreAnalyzer cached = new HandMade()
                .with(cache)
                .labels("acme", HandMade.saying("acme", "x"))
                .analyzer()) {
            cached.analyze("the first text is not kept");
            cached.analyze("the delivery was late");
            long before = keysIn(cache);
            cached.erase("the delivery was late");
            assertEquals(1, before);
            assertEquals(0, keysIn(cache));
            assertFalse(textsHeldBy(cached).stream().anyMatch(text -> text.contains("delivery")));
        }
    }

    private static long keysIn(ResultCache cache) {
        return fieldsOf(cache)
                .filter(Cache.class::isInstance)
                .mapToLong(part -> ((Cache<?, ?>) part).asMap().size())
                .sum();
    }
}
