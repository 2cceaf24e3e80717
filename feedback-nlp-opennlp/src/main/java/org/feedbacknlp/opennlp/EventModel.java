package org.feedbacknlp.opennlp;

import java.util.List;

/**
 * What OpenNLP calls an event model: a row of parameters for every feature, each with the outcome that it speaks of.
 *
 * @param algorithm what the parameters were learned by
 * @param outcomes the classes
 * @param features a name for each row, as the feature generators write it
 * @param starts where each row begins in {@code targets} and {@code parameters}, and where the last one ends
 * @param targets an index into {@code outcomes} for each parameter
 * @param parameters the parameters, finite
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record EventModel(
        Algorithm algorithm,
        List<String> outcomes,
        List<String> features,
        int[] starts,
        int[] targets,
        double[] parameters) {}
