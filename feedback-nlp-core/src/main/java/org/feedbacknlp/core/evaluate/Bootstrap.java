package org.feedbacknlp.core.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.feedbacknlp.core.tally.LabelCounts;

/**
 * What figures might have been with other respondents: groups are drawn with replacement, and the figures worked out anew each time.
 * The interval lies between the outer quantiles.
 *
 * @see <a href="https://doi.org/10.1201/9780429246593">Efron, Tibshirani: An Introduction to the Bootstrap (1993), chapter 13</a>
 */
final class Bootstrap {
    private final List<Decisions> models;
    private final Groups groups;
    private final Resampling options;

    /**
     * Prepares to draw.
     *
     * @param models what one or several models decided on the same examples
     * @param groups what is drawn as a whole
     * @param options how often, and with which seed
     */
    Bootstrap(List<Decisions> models, Groups groups, Resampling options) {
        this.models = models;
        this.groups = groups;
        this.options = options;
    }

    /**
     * Draws.
     *
     * @param figures works figures out from the counts of each model
     * @return the figures of the sample itself with their intervals
     */
    Estimate[] estimate(Function<LabelCounts[], double[]> figures) {
        double[] seen = figures.apply(models.stream().map(Decisions::counts).toArray(LabelCounts[]::new));
        double[][] drawn = new double[seen.length][options.draws()];
        LabelCounts[] counts = models.stream()
                .map(model -> new LabelCounts(model.labels().size()))
                .toArray(LabelCounts[]::new);
        Random random = new Random(options.seed());
        for (int draw = 0; draw < options.draws(); draw++) {
            draw(random, counts);
            double[] again = figures.apply(counts);
            for (int f = 0; f < seen.length; f++) {
                drawn[f][draw] = again[f];
            }
        }
        int cut = (int) ((1 - Estimate.LEVEL) / 2 * options.draws());
        Estimate[] estimates = new Estimate[seen.length];
        for (int f = 0; f < seen.length; f++) {
            Arrays.sort(drawn[f]);
            estimates[f] = Estimate.around(seen[f], drawn[f][cut], drawn[f][options.draws() - 1 - cut]);
        }
        return estimates;
    }

    private void draw(Random random, LabelCounts[] counts) {
        for (LabelCounts count : counts) {
            count.clear();
        }
        for (int i = 0; i < groups.count(); i++) {
            for (int example : groups.members(random.nextInt(groups.count()))) {
                for (int m = 0; m < counts.length; m++) {
                    models.get(m).count(example, counts[m]);
                }
            }
        }
    }
}
