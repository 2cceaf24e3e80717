package org.feedbacknlp.training.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.feedbacknlp.core.language.Letters;
import org.feedbacknlp.core.language.Script;
import org.feedbacknlp.core.language.TrigramReader;

/**
 * Multinomial logistic regression by stochastic gradient descent with a step per weight (AdaGrad; Duchi, Hazan and Singer,
 * 2011), from the teacher's lessons on. Deterministic: one thread, a seeded generator, StrictMath.
 */
final class Trainer {
    private static final int ROUNDS = 3_200;
    private static final double STEP = 0.1;
    private static final double BIAS_STEP = 0.02;
    private static final double SOFTENER = 1e-2;
    private static final double NEGLIGIBLE = 1e-4;
    private static final long BIGRAM = 0xffff_ffffL;
    private static final long UNIGRAM = 0xffffL;
    private static final long SEED = 7;

    private final Script script;
    private final Weights weights;
    private final TrigramReader reader = new TrigramReader();

    /**
     * Makes a trainer.
     *
     * @param script the script of the texts
     * @param weights where to start, and what is changed
     */
    Trainer(Script script, Weights weights) {
        this.script = script;
        this.weights = weights;
    }

    /** Learns from a text of each supply in turn; the place of a supply is its language's. */
    void learn(List<Supply> supplies) {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            for (int language = 0; language < supplies.size(); language++) {
                learn(places(supplies.get(language).draw(random)), language);
            }
        }
    }

    private int[] places(String text) {
        List<Integer> places = new ArrayList<>();
        char[] chars = text.toCharArray();
        reader.read(chars, chars.length, script);
        while (reader.nextWord()) {
            for (int i = 0; i < reader.keyCount(); i++) {
                long key = reader.key(i);
                if (key > BIGRAM) {
                    places.add(weights.place(key));
                }
                places.add(weights.place(key & BIGRAM));
                if ((key & UNIGRAM) != Letters.EDGE) {
                    places.add(weights.place(key & UNIGRAM));
                }
            }
        }
        return places.stream().mapToInt(Integer::intValue).toArray();
    }

    private void learn(int[] places, int truth) {
        double[] probabilities = probabilities(places);
        for (int language = 0; language < probabilities.length; language++) {
            double gradient = probabilities[language] - (language == truth ? 1 : 0);
            if (Math.abs(gradient) < NEGLIGIBLE) {
                continue;
            }
            weights.bias[language] -= BIAS_STEP * gradient;
            for (int place : places) {
                double[] squares = weights.squares(place);
                squares[language] += gradient * gradient;
                weights.row(place)[language] -= STEP * gradient / Math.sqrt(SOFTENER + squares[language]);
            }
        }
    }

    private double[] probabilities(int[] places) {
        double[] scores = weights.bias.clone();
        for (int place : places) {
            double[] row = weights.row(place);
            for (int i = 0; i < scores.length; i++) {
                scores[i] += row[i];
            }
        }
        double top = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            top = Math.max(top, score);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = StrictMath.exp(scores[i] - top);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }
}
