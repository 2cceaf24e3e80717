package org.feedbacknlp.cli.report;

import java.util.List;
import org.feedbacknlp.api.layer.Severity.Level;
import org.feedbacknlp.api.layer.SignalKind;

/** What signals and levels of severity are called on the page. */
final class SignalNaming {
    /** The signals of the page, the most urgent first. Sarcasm is no act: it is a flag for whoever reads or quotes. */
    static final List<SignalKind> MOST_URGENT_FIRST = List.of(
            SignalKind.ESCALATION,
            SignalKind.CHURN_RISK,
            SignalKind.BUG_REPORT,
            SignalKind.QUESTION,
            SignalKind.FEATURE_REQUEST,
            SignalKind.COMPETITOR_MENTION,
            SignalKind.EXPANSION,
            SignalKind.ADVOCACY,
            SignalKind.PRAISE);

    private SignalNaming() {}

    /** Names a signal. */
    static String of(SignalKind kind) {
        return switch (kind) {
            case ESCALATION -> "Escalation";
            case CHURN_RISK -> "Churn risk";
            case BUG_REPORT -> "Defect";
            case QUESTION -> "Question";
            case FEATURE_REQUEST -> "Request";
            case COMPETITOR_MENTION -> "Competitor";
            case EXPANSION -> "Expansion";
            case ADVOCACY -> "Advocacy";
            case PRAISE -> "Praise";
            case SARCASM -> "Sarcasm";
        };
    }

    /** Tells what somebody does who gives a signal. */
    static String meaning(SignalKind kind) {
        return switch (kind) {
            case ESCALATION -> "demands a manager, a call back, a lawyer";
            case CHURN_RISK -> "leaves, cancels, will not buy again";
            case BUG_REPORT -> "says that something does not work";
            case QUESTION -> "wants an answer";
            case FEATURE_REQUEST -> "asks for something new or different";
            case COMPETITOR_MENTION -> "points to another provider";
            case EXPANSION -> "buys more, upgrades";
            case ADVOCACY -> "recommends";
            case PRAISE -> "praises somebody or the whole";
            case SARCASM -> "says one thing and means another";
        };
    }

    /** Names the side of a signal, as a class of the style; empty where it has none. */
    static String side(SignalKind kind) {
        return switch (kind) {
            case ESCALATION, CHURN_RISK, BUG_REPORT -> "negative";
            case EXPANSION, ADVOCACY, PRAISE -> "positive";
            case QUESTION, FEATURE_REQUEST, COMPETITOR_MENTION, SARCASM -> "";
        };
    }

    /** Tells what problems of a level are like. */
    static String meaning(Level level) {
        return switch (level) {
            case S1 -> "danger, data lost or exposed, money taken, the law";
            case S2 -> "cannot go on, asked again and again, deadline missed";
            case S3 -> "a clear defect, limited harm";
            case S4 -> "a small annoyance";
        };
    }

    /** Writes an id as words: {@code data loss}. */
    static String words(String id) {
        return Shown.name(id.replace('-', ' '));
    }
}
