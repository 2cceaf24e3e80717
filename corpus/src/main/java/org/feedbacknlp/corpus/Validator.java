package org.feedbacknlp.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Checks what the corpus as a whole promises; what a single file promises was checked when it was read. */
final class Validator {
    private static final int FEWEST_VERBATIMS = 1500;
    private static final int FEWEST_INDUSTRIES = 6;
    private static final int FEWEST_LANGUAGES = 12;

    private Validator() {}

    static List<Problem> shortfalls(List<GoldVerbatim> verbatims) {
        List<Problem> problems = new ArrayList<>();
        require(problems, verbatims.size(), FEWEST_VERBATIMS, "verbatims");
        require(problems, different(verbatims, GoldVerbatim::industry), FEWEST_INDUSTRIES, "industries");
        List<GoldVerbatim> known =
                verbatims.stream().filter(v -> !v.language().equals("und")).toList();
        require(problems, different(known, GoldVerbatim::language), FEWEST_LANGUAGES, "languages");
        verbatims.stream()
                .map(GoldVerbatim::industry)
                .distinct()
                .forEach(industry -> oneEvent(problems, verbatims, industry));
        return problems;
    }

    private static void require(List<Problem> problems, long found, int fewest, String what) {
        if (found < fewest) {
            problems.add(new Problem("gold", 0, "", found + " " + what + ", at least " + fewest + " are promised"));
        }
    }

    private static void oneEvent(List<Problem> problems, List<GoldVerbatim> verbatims, String industry) {
        Stream<GoldVerbatim> own = verbatims.stream().filter(v -> v.industry().equals(industry));
        List<String> events = own.flatMap(v -> v.event().stream()).distinct().toList();
        if (events.size() != 1) {
            problems.add(new Problem(industry + ".yaml", 0, "", "one event is promised, found " + events));
        }
    }

    private static long different(List<GoldVerbatim> verbatims, Function<GoldVerbatim, String> part) {
        return verbatims.stream().map(part).distinct().count();
    }
}
