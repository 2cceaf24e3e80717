package org.feedbacknlp.core.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.feedbacknlp.core.model.ModelKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Options of training: what is outside its range is refused before anything is read. */
class TrainOptionsTest {
    /** An option that cannot be, and what is said of it. */
    private record Wrong(String id, String message, Consumer<Wished> set) {}

    private static Wrong cost(double value) {
        return new Wrong("cost " + value, "cost is not in 0..1000", wished -> wished.cost = OptionalDouble.of(value));
    }

    private static Wrong balance(double value) {
        return new Wrong("balance " + value, "balance is not in 0..1", wished -> wished.balance = value);
    }

    private static Wrong name(String value) {
        return new Wrong(
                "name " + value,
                "a model's name is 1 to 100 letters, digits, dots, hyphens and underscores",
                wished -> wished.name = value);
    }

    private static Wrong language(String value) {
        return new Wrong(
                "language " + value,
                "language is no primary language tag, such as en",
                wished -> wished.language = value);
    }

    private static Wrong folds(int value) {
        return new Wrong("folds " + value, "folds are not in 2..20", wished -> wished.folds = value);
    }

    private static Wrong window(int value) {
        return new Wrong("window " + value, "window is not in 0..16", wished -> wished.window = OptionalInt.of(value));
    }

    private static Wrong features(int value) {
        return new Wrong("features " + value, "features must be positive", wished -> wished.features = value);
    }

    @TestFactory
    Stream<DynamicTest> whatIsOutsideItsRangeIsRefused() {
        return Stream.of(
                        cost(0),
                        cost(-1),
                        cost(1000.1),
                        cost(Double.NaN),
                        cost(Double.POSITIVE_INFINITY),
                        balance(-0.1),
                        balance(1.1),
                        balance(Double.NaN),
                        name(""),
                        name("two words"),
                        name("a/b"),
                        name("m".repeat(101)),
                        language(""),
                        language("EN"),
                        language("en-US"),
                        language("e"),
                        folds(1),
                        folds(21),
                        folds(-1),
                        window(-1),
                        window(17),
                        features(0),
                        features(-1))
                .map(wrong -> DynamicTest.dynamicTest(wrong.id, () -> {
                    Wished wished = new Wished();
                    wrong.set.accept(wished);
                    IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, wished::options);
                    assertEquals(wrong.message, thrown.getMessage());
                }));
    }

    @Test
    void theEdgesOfEachRangeAreTaken() {
        Wished wished = new Wished();
        wished.name = "A-z_0.9";
        wished.language = "de";
        wished.cost = OptionalDouble.of(1000);
        wished.balance = 1;
        wished.folds = 20;
        wished.window = OptionalInt.of(16);
        wished.features = 1;
        wished.options();
        wished.balance = 0;
        wished.folds = 2;
        wished.window = OptionalInt.of(0);
        assertEquals(OptionalInt.of(0), wished.options().window());
    }

    @Test
    void eachWitherChangesOneOptionAlone() {
        TrainOptions usual = TrainOptions.of("m", ModelKind.ORDINAL);
        TrainOptions changed = usual.withSeed(7).withCost(3);
        assertEquals(7, changed.seed());
        assertEquals(OptionalDouble.of(3), changed.cost());
        assertEquals(usual.balance(), changed.balance());
        assertEquals(usual.withCost(3), changed.withSeed(usual.seed()));
        assertEquals(usual.withSeed(7).toAudit(), usual.toAudit().withSeed(7));
        assertEquals(Optional.of(FeatureScale.EVEN), usual.toAudit().scale());
        assertEquals(usual.cost(), usual.toAudit().cost());
        Consumer<String> listener = step -> {};
        assertEquals(listener, usual.withProgress(listener).progress());
        assertEquals(usual, usual.withProgress(listener).withProgress(usual.progress()));
    }
}
