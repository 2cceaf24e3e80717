package org.feedbacknlp.api.layer;

/** In which mood a signal was given. */
public enum Modality implements WireName {
    /** It is so: "I cancelled". */
    STATED,
    /** It will be so if: "I will cancel if this goes on". */
    CONDITIONAL,
    /** It might be so: "I could see myself leaving". */
    HYPOTHETICAL,
    /** It nearly was so: "I almost left, but". */
    AVERTED,
    /** It is not so: "I would never cancel". */
    NEGATED,
    /** It is so for somebody else: "my brother cancelled". */
    THIRD_PARTY
}
