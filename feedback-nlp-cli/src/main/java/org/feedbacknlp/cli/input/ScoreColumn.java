package org.feedbacknlp.cli.input;

import java.util.Objects;
import org.feedbacknlp.api.ScoreScale;

/**
 * A column of scores.
 *
 * @param scale their scale
 * @param column its name
 */
public record ScoreColumn(ScoreScale scale, String column) {
    /** Checks that both are there. */
    public ScoreColumn {
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(column, "column");
    }
}
