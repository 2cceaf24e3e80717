package org.feedbacknlp.insight.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionsTest {
    static Stream<Vectors> vectors() {
        return Vectors.of("distributions.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void agreesWithTheReference(Vectors vector) {
        double first = vector.number(2);
        double second = vector.number(3);
        double actual =
                switch (vector.text(1)) {
                    case "normal" -> Distributions.normal(first);
                    case "student" -> Distributions.student(first, second);
                    case "normalTail" -> Distributions.normalTail(first);
                    case "studentTail" -> Distributions.studentTail(first, second);
                    case "chiSquaredTail" -> Distributions.chiSquaredTail(first);
                    default -> throw new IllegalArgumentException(vector.text(1));
                };
        assertEquals(vector.number(4), actual, 1e-10 * Math.abs(vector.number(4)), vector.id());
    }
}
