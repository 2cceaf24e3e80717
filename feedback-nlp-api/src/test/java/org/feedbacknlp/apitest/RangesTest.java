package org.feedbacknlp.apitest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.apitest.support.Part;
import org.feedbacknlp.apitest.support.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The closed range of every number in every public record: both ends are taken, the next number beyond is refused. */
class RangesTest {
    private static final String INTS = """
            BatchOptions.threads           |  1 | 2147483647 | threads
            BatchOptions.window            |  1 | 2147483647 | window
            CacheOptions.maximumTextLength |  1 | 2147483647 | maximumTextLength
            Clause.sentence                |  0 | 2147483647 | sentence
            Effort.value                   | -2 |          2 | effort
            Felt.intensity                 |  1 |          3 | intensity
            Limits.labels                  |  1 | 2147483647 | labels
            Limits.normalizedLength        |  1 | 2147483647 | normalizedLength
            Limits.textLength              |  1 | 2147483647 | textLength
            Limits.tokens                  |  1 | 2147483647 | tokens
            AtLeast.count                  |  1 |          2 | count
            Near.distance                  |  1 | 2147483647 | distance
            NotNear.distance               |  1 | 2147483647 | distance
            PluginOptions.failuresInARow   |  1 | 2147483647 | failuresInARow
            PluginOptions.runaways         |  1 | 2147483647 | runaways
            PluginOptions.timeoutsInARow   |  1 | 2147483647 | timeoutsInARow
            PluginUsage.runaways           |  0 | 2147483647 | runaways
            Score.value                    |  0 |         10 | nps
            Truncation.allowed             |  1 | 2147483647 | allowed
            Truncation.at                  |  0 | 2147483647 | at
            """;

    private static final String LONGS = """
            BatchSummary.done         | 0
            BatchSummary.failed       | 0
            CacheOptions.maximumBytes | 0
            Done.index                | 0
            Failed.index              | 0
            PluginUsage.calls         | 0
            PluginUsage.failures      | 0
            PluginUsage.skipped       | 0
            PluginUsage.timeouts      | 0
            """;

    private static final String DOUBLES = """
            Evidence.weight       | -1.7976931348623157E308 | 1.7976931348623157E308
            Felt.confidence       |  0 | 1
            Item.confidence       |  0 | 1
            KeyPhrase.score       |  0 | 1
            Label.confidence      |  0 | 1
            Language.confidence   |  0 | 1
            Sentiment.confidence  |  0 | 1
            Sentiment.score       | -1 | 1
            Signal.confidence     |  0 | 1
            StageGuess.confidence |  0 | 1
            Topic.confidence      |  0 | 1
            Vote.confidence       |  0 | 1
            """;

    /** Ranges that hang on other parts: {@code SpanTest}, {@code SentimentTest} and {@code ContributionsTest} have them. */
    private static final Set<String> ELSEWHERE = Set.of(
            "Contributions.logit",
            "Contributions.bias",
            "Span.start",
            "Span.end",
            "Sentiment.negative",
            "Sentiment.neutral",
            "Sentiment.positive");

    @Test
    void noNumberIsForgotten() {
        Set<String> covered = Stream.of(INTS, LONGS, DOUBLES)
                .flatMap(String::lines)
                .map(row -> row.substring(0, row.indexOf('|')).strip())
                .collect(Collectors.toCollection(TreeSet::new));
        covered.addAll(ELSEWHERE);
        assertEquals(
                covered,
                Part.all()
                        .filter(part ->
                                Set.of(int.class, long.class, double.class).contains(part.type()))
                        .map(Part::toString)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest(name = "{0} in {1}..{2}")
    @CsvSource(delimiter = '|', textBlock = INTS)
    void ints(String name, int lowest, int highest, String named) {
        takes(name, lowest, highest);
        refuses(name, named, lowest - 1, Integer.MIN_VALUE);
        if (highest < Integer.MAX_VALUE) {
            refuses(name, named, highest + 1, Integer.MAX_VALUE);
        }
    }

    @ParameterizedTest(name = "{0} from {1}")
    @CsvSource(delimiter = '|', textBlock = LONGS)
    void longs(String name, long lowest) {
        takes(name, lowest, Long.MAX_VALUE);
        refuses(name, simple(name), lowest - 1, Long.MIN_VALUE);
    }

    @ParameterizedTest(name = "{0} in {1}..{2}")
    @CsvSource(delimiter = '|', textBlock = DOUBLES)
    void doubles(String name, double lowest, double highest) {
        takes(name, lowest, -0.0, 0.0, Double.MIN_VALUE, highest);
        refuses(name, simple(name), Math.nextDown(lowest), Math.nextUp(highest));
        refuses(name, simple(name), Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    private static void takes(String name, Object... values) {
        Part part = Part.named(name);
        List<Object> wanted = Arrays.asList(values);
        Function<Object, Object> roundTrip = value -> part.in(part.replacedBy(value));
        assertEquals(wanted, wanted.stream().map(roundTrip).toList());
    }

    private static void refuses(String name, String named, Object... values) {
        Part part = Part.named(name);
        for (Object value : values) {
            Refusal.illegal(part + "=" + value, named, () -> part.replacedBy(value))
                    .check();
        }
    }

    private static String simple(String name) {
        return name.substring(name.indexOf('.') + 1);
    }
}
