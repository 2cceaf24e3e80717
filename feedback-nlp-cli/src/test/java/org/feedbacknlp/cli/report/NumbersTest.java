package org.feedbacknlp.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.feedbacknlp.insight.finding.Coverage;
import org.feedbacknlp.insight.finding.Estimate;
import org.feedbacknlp.insight.finding.Estimate.Known;
import org.feedbacknlp.insight.finding.Estimate.NotEnough;
import org.feedbacknlp.insight.finding.Interval;
import org.feedbacknlp.insight.finding.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and estimates as they are read. */
class NumbersTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0, 0%",
        "0.0001, < 0.1%",
        "0.0004, < 0.1%",
        "0.0006, 0.1%",
        "0.041, 4.1%",
        "0.0994, 9.9%",
        "0.0996, 10%",
        "0.234, 23%",
        "0.994, 99%",
        "0.9951, 99.5%",
        "0.9989, 99.9%",
        "0.99999, > 99.9%",
        "1, 100%"
    })
    void onlyNothingIsNoneAndOnlyAllIsAll(double share, String written) {
        assertEquals(written, Numbers.share(share));
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "SHARE, 0.77, 77%",
        "POINTS, 12.4, 12",
        "POINTS, -12.6, −13",
        "POINTS, -0.4, 0",
        "POINTS, 100, 100",
        "SCORE, 4.184, 4.18",
        "SCORE, 7, 7.00"
    })
    void aLevel(Unit unit, double value, String written) {
        assertEquals(written, Numbers.level(unit, value));
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "SHARE, 0.034, +3.4 pp",
        "SHARE, -0.0004, 0.0 pp",
        "SHARE, -0.179, −17.9 pp",
        "POINTS, 3.44, +3.4",
        "POINTS, -8.06, −8.1",
        "POINTS, -0.04, 0.0",
        "POINTS, 0, 0.0",
        "SCORE, 0.206, +0.21",
        "SCORE, -0.001, 0.00"
    })
    void aChangeHasASign(Unit unit, double value, String written) {
        assertEquals(written, Numbers.change(unit, value));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"0, < 0.001", "0.00099, < 0.001", "0.001, 0.001", "0.0119, 0.012", "0.5, 0.500", "1, 1.000"})
    void aProbability(double p, String written) {
        assertEquals(written, Numbers.p(p));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {"0 | 0 scores", "1 | 1 score", "2 | 2 scores", "1840 | 1,840 scores", "1234567 | 1,234,567 scores"
            })
    void aCountAgreesWithItsWord(long count, String written) {
        assertEquals(written, Numbers.count(count, "score", "scores"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"1.23456, 1.235", "-0.0001, 0.0", "100, 100.0"})
    void whatAChartReadsIsRounded(double value, String written) {
        assertEquals(written, Double.toString(Numbers.plotted(value)));
    }

    private static Known known(double value, double low, double high, String method) {
        return new Known(value, new Interval(low, high, 0.95, method));
    }

    @Test
    void anEstimateTellsItsIntervalAndMethod() {
        Figure figure = Figure.of(Unit.POINTS, known(12.2, -1.1, 23.4, "tango"));
        assertEquals(new Figure("12", "−1 to 23", "95% interval, Tango"), figure);
        assertEquals("12 (−1 to 23)", figure.line());
    }

    @Test
    void aSignOfBothEndsIsWrittenOnce() {
        Estimate share = known(0.7, 0.68, 0.73, "wilson");
        assertEquals("68 to 73%", Figure.of(Unit.SHARE, share).range());
        assertEquals("+68.0 to +73.0 pp", Figure.change(Unit.SHARE, share).range());
        assertEquals("+0.68 to +0.73", Figure.change(Unit.SCORE, share).range());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "tango, Tango",
        "student quasi-likelihood, Student quasi-likelihood",
        "square-and-add wilson, square-and-add Wilson",
        "newcombe clustered by respondent, Newcombe clustered by respondent",
        "'bootstrap of respondents, percentile', 'bootstrap of respondents, percentile'"
    })
    void peopleAreNamedWithACapital(String method, String named) {
        assertEquals(named, Naming.ofMethod(method));
    }

    @Test
    void tooFewAreNoNumber() {
        Figure figure = Figure.of(Unit.POINTS, new NotEnough("scores", 7, 10));
        assertEquals(new Figure("not enough", "10 scores needed, 7 there", ""), figure);
    }

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {"364 | 379 | 364 of 379 rows (96%)", "0 | 3 | 0 of 3 rows (0%)", "0 | 0 | 0 of 0 rows"})
    void coverageIsCountsWithTheirShare(long having, long total, String written) {
        assertEquals(written, Figure.coverage(new Coverage(having, total), "rows"));
    }
}
