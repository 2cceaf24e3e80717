package org.feedbacknlp.core.registry;

import java.util.Optional;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.classify.Prediction;

/**
 * Who answers at one moment: whoever asks gets one desk and all of the answer from it.
 *
 * @param serving the version whose answer counts
 * @param shadow the one beside it
 */
record Desk(Version serving, Optional<Shadow> shadow) {
    Prediction predict(Verbatim verbatim) {
        Prediction answer = serving.classifier().predict(verbatim);
        shadow.ifPresent(beside -> beside.see(verbatim, answer));
        return answer;
    }
}
