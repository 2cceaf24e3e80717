package org.feedbacknlp.apitest.spi;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.api.spi.Option;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.apitest.support.Refusal;
import org.junit.jupiter.api.Test;

/** The options of one provider, checked all at once. */
class OptionsTest {
    private static final Option<String> TOKEN = Option.text("token", "", "A secret.");
    private static final Option<Boolean> EAGER = Option.flag("eager", false, "Load at once.");
    private static final Option<Integer> COUNT = Option.integer("count", 5, 1, 9, "How many.");
    private static final Option<Double> SHARE = Option.number("share", 0.5, 0, 1, "How much.");
    private static final List<Option<?>> ALL = List.of(TOKEN, EAGER, COUNT, SHARE);

    private final List<String> problems = new ArrayList<>();

    private Options check(Map<String, String> given) {
        return Options.check("acme", ALL, given, problems);
    }

    @Test
    void whatIsNotGivenHasItsDefault() {
        Options options = check(Map.of());
        assertEquals(List.of(), problems);
        assertEquals("", options.get(TOKEN));
        assertEquals(false, options.get(EAGER));
        assertEquals(5, options.get(COUNT));
        assertEquals(0.5, options.get(SHARE));
    }

    @Test
    void whatIsGivenHasItsType() {
        Options options = check(Map.of("token", "abc", "eager", "true", "count", "9", "share", "0.25"));
        assertEquals(List.of(), problems);
        assertEquals("abc", options.get(TOKEN));
        assertEquals(true, options.get(EAGER));
        assertEquals(9, options.get(COUNT));
        assertEquals(0.25, options.get(SHARE));
    }

    /** Wrong values in the order of the description, then unknown keys in their own. */
    @Test
    void allProblemsAreToldAtOnce() {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("zeal", "1");
        given.put("share", "most");
        given.put("count", "0");
        given.put("eager", "maybe");
        given.put("Count", "3");
        given.put("token", "abc");
        Options options = check(given);
        assertEquals(
                List.of(
                        "option eager of acme must be true or false",
                        "option count of acme must be a whole number from 1 to 9",
                        "option share of acme must be a number from 0.0 to 1.0",
                        "option Count of acme is unknown; it has [token, eager, count, share]",
                        "option zeal of acme is unknown; it has [token, eager, count, share]"),
                problems);
        assertEquals("abc", options.get(TOKEN), "what is right stays");
        assertEquals(5, options.get(COUNT), "what is wrong has its default");
    }

    @Test
    void problemsOfSeveralProvidersAddUp() {
        Options.check("a", List.of(COUNT), Map.of("count", "x"), problems);
        Options.check("b", List.of(), Map.of("count", "3"), problems);
        assertEquals(
                List.of(
                        "option count of a must be a whole number from 1 to 9",
                        "option count of b is unknown; it has []"),
                problems);
    }

    @Test
    void c8NoValueIsEverShown() {
        String secret = "s3cr3t";
        Options options =
                check(Map.of("token", secret, "eager", secret, "count", secret, "share", secret, "x", secret));
        assertEquals(4, problems.size());
        assertAll(problems.stream().map(problem -> () -> assertFalse(problem.contains(secret), problem)));
        assertEquals("Options[token, eager, count, share]", options.toString());
    }

    @Test
    void theCallersMapIsNeitherKeptNorChanged() {
        Map<String, String> mine = new HashMap<>(Map.of("token", "abc", "x", "y"));
        Options options = check(mine);
        assertEquals(Map.of("token", "abc", "x", "y"), mine);
        mine.put("token", "changed");
        assertEquals("abc", options.get(TOKEN));
    }

    @Test
    void anOptionThatWasNotDescribedIsRefused() {
        Option<Integer> twin = Option.integer("count", 5, 1, 9, "How many.");
        Options options = check(Map.of());
        Refusal.illegal("other", "other", () -> options.get(Option.text("other", "", "Any.")))
                .check();
        Refusal.illegal("a twin", "count", () -> options.get(twin)).check();
    }
}
