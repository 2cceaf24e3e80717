package org.feedbacknlp.api.layer;

/** What a respondent may do or ask for. */
public enum SignalKind implements WireName {
    /** Leaves, cancels, switches, will not buy again. */
    CHURN_RISK,
    /** Buys more, upgrades, adds seats. */
    EXPANSION,
    /** Asks for something new or different. */
    FEATURE_REQUEST,
    /** Reports that something does not work as meant. */
    BUG_REPORT,
    /** Praises a person, a team or the whole. */
    PRAISE,
    /** Wants an answer. */
    QUESTION,
    /** Points to another provider. */
    COMPETITOR_MENTION,
    /** Recommends, or would. */
    ADVOCACY,
    /** Demands a manager, a call back, a regulator, a lawyer. */
    ESCALATION,
    /** Says one thing and means another; a flag for whoever reads or quotes, which changes no other layer. */
    SARCASM
}
