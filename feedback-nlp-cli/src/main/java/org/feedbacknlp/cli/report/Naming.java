package org.feedbacknlp.cli.report;

import java.util.List;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.insight.Cut;
import org.feedbacknlp.insight.ScoreMetric;

/** What the figures are called on the page. */
final class Naming {
    private static final String SEGMENT = "segment:";

    /** Methods are named after people, in small letters. */
    private static final List<String> PEOPLE = List.of("tango", "wilson", "student", "wald", "newcombe");

    private Naming() {}

    /** Names a metric. */
    static String of(ScoreMetric metric) {
        return switch (metric) {
            case NPS, NPS_WALD -> "NPS";
            case NPS_MEAN -> "Mean NPS answer";
            case CSAT -> "CSAT";
            case CSAT_MEAN -> "Mean CSAT";
            case STARS -> "4–5 star share";
            case STARS_MEAN -> "Mean stars";
            case CES_MEAN -> "Mean CES";
            case CES_SHARE -> "CES, share of 5–7";
            case CES_NET -> "Net CES";
        };
    }

    /** Names a metric inside a sentence: {@code mean stars}, but {@code NPS}. */
    static String within(ScoreMetric metric) {
        String name = of(metric);
        boolean word = Character.isLowerCase(name.charAt(1));
        return word ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }

    /** Names how an interval was made: {@code Tango}, {@code Student quasi-likelihood}. */
    static String ofMethod(String method) {
        String named = method;
        for (String person : PEOPLE) {
            named = named.replace(person, Character.toUpperCase(person.charAt(0)) + person.substring(1));
        }
        return named;
    }

    /** Names what is asked on a scale. */
    static String of(ScoreScale scale) {
        return switch (scale) {
            case NPS -> "NPS answer";
            case CSAT -> "CSAT answer";
            case CES -> "CES answer";
            case STARS -> "Stars";
        };
    }

    /** Names what the verbatims are divided by. */
    static String of(Cut cut) {
        String name = cut.name();
        return Shown.name(name.startsWith(SEGMENT) ? name.substring(SEGMENT.length()) : name);
    }
}
