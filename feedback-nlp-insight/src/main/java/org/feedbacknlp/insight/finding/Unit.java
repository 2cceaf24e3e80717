package org.feedbacknlp.insight.finding;

import org.feedbacknlp.api.layer.WireName;

/** What a figure is counted in. */
public enum Unit implements WireName {
    /** A part of a whole, from 0 to 1. */
    SHARE,
    /** A share minus a share, times 100: from -100 to 100. */
    POINTS,
    /** The numbers of the scale that the respondents answered on. */
    SCORE
}
