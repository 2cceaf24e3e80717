package org.feedbacknlp.core.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.feedbacknlp.core.model.ModelKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which labels follow from probabilities. */
class DecisionTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "highest, single, 0.2 0.5 0.3, 1",
        "first of equals, single, 0.4 0.4 0.2, 0",
        "last, single, 0.1 0.2 0.7, 2",
        "one label, single, 1, 0",
        "middle, ordinal, 0.4 0.3 0.3, 1",
        "middle not highest, ordinal, 0.45 0.1 0.45, 1",
        "lowest, ordinal, 0.6 0.2 0.2, 0",
        "exactly one half, ordinal, 0.5 0.0 0.5, 0",
        "highest step, ordinal, 0.1 0.1 0.8, 2",
        "rounding leaves less than one half, ordinal, 0.0 0.0 0.4, 2",
    })
    void oneLabelHolds(String id, String kind, String probabilities, int expected) {
        double[] values = doubles(probabilities);
        boolean[] chosen = new boolean[values.length];
        Arrays.fill(chosen, true);
        Decision.of(Calibration.none(values.length), ModelKind.valueOf(kind.toUpperCase(Locale.ROOT)), values, chosen);
        assertEquals(Integer.toString(expected), shown(chosen), id);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "all above, 0.6 0.6 0.6, 0.5 0.5 0.5, false, 0 1 2",
        "at the threshold, 0.5 0.4 0.1, 0.5 0.5 0.5, false, 0",
        "thresholds of their own, 0.3 0.3 0.3, 0.2 0.4 0.3, false, 0 2",
        "none, 0.1 0.1 0.1, 0.5 0.5 0.5, false, ''",
        "none but one must, 0.1 0.3 0.2, 0.5 0.5 0.5, true, 1",
        "the least far below, 0.3 0.2 0.1, 0.9 0.3 0.5, true, 1",
        "first of equally far, 0.2 0.2 0.1, 0.4 0.4 0.4, true, 0",
        "one must but some do, 0.6 0.3 0.6, 0.5 0.5 0.5, true, 0 2",
        "one must though all are zero, 0 0 0, 0.5 0.5 0.5, true, 0",
    })
    void severalLabelsMayHold(String id, String probabilities, String thresholds, boolean atLeastOne, String expected) {
        double[] values = doubles(probabilities);
        double[] wanted = doubles(thresholds);
        float[] each = new float[values.length];
        for (int k = 0; k < each.length; k++) {
            values[k] = (float) values[k];
            each[k] = (float) wanted[k];
        }
        boolean[] chosen = new boolean[values.length];
        Decision.of(Calibration.none(values.length).withThresholds(each, atLeastOne), ModelKind.MULTI, values, chosen);
        assertEquals(expected, shown(chosen), id);
    }

    private static double[] doubles(String written) {
        return Arrays.stream(written.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static String shown(boolean... chosen) {
        return IntStream.range(0, chosen.length)
                .filter(k -> chosen[k])
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" "));
    }
}
