package org.feedbacknlp.core.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.feedbacknlp.api.layer.LayerValue;

/**
 * How far a model is off where labels have an order. Examples whose right label the model does not have are left out.
 *
 * @param examples how many are counted
 * @param meanError the mean distance in steps of the order
 * @param withinOne the share of examples that are one step off at most
 * @param kappa agreement beyond chance, where an error weighs as its steps squared: 1 for none, 0 for chance; 0 where neither varies
 * @see <a href="https://doi.org/10.1037/h0026256">Cohen: Weighted Kappa (1968)</a>
 */
public record OrdinalScore(int examples, double meanError, double withinOne, double kappa) implements LayerValue {
    /**
     * Works the figures out.
     *
     * @param decisions of a model of one label each
     * @param known how many labels the model has; places below it have an order
     */
    static OrdinalScore of(Decisions decisions, int known) {
        long[][] table = new long[known][known];
        int n = 0;
        for (int i = 0; i < decisions.count(); i++) {
            int[] wanted = decisions.wanted(i);
            if (wanted.length == 1 && wanted[0] < known) {
                table[wanted[0]][decisions.given(i)[0]]++;
                n++;
            }
        }
        return of(table, n);
    }

    private static OrdinalScore of(long[][] table, int n) {
        long steps = 0;
        long close = 0;
        long squares = 0;
        for (int right = 0; right < table.length; right++) {
            for (int given = 0; given < table.length; given++) {
                long distance = Math.abs(right - given);
                steps += distance * table[right][given];
                close += distance <= 1 ? table[right][given] : 0;
                squares += distance * distance * table[right][given];
            }
        }
        double byChance = squaresByChance(table, n);
        return new OrdinalScore(
                n,
                n == 0 ? 0 : (double) steps / n,
                n == 0 ? 0 : (double) close / n,
                byChance <= 0 ? 0 : 1 - squares / byChance);
    }

    /** Returns the sum of squared steps if right and given labels had nothing to do with each other. */
    private static double squaresByChance(long[][] table, int n) {
        long[] rows = new long[table.length];
        long[] columns = new long[table.length];
        for (int right = 0; right < table.length; right++) {
            for (int given = 0; given < table.length; given++) {
                rows[right] += table[right][given];
                columns[given] += table[right][given];
            }
        }
        double sum = 0;
        for (int right = 0; right < table.length; right++) {
            for (int given = 0; given < table.length; given++) {
                double distance = right - given;
                sum += distance * distance * rows[right] * columns[given];
            }
        }
        return n == 0 ? 0 : sum / n;
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("examples", examples);
        json.put("meanError", meanError);
        json.put("withinOne", withinOne);
        json.put("kappa", kappa);
        return json;
    }
}
