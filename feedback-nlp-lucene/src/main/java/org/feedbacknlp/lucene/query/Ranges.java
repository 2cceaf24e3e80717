package org.feedbacknlp.lucene.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.feedbacknlp.lucene.InvalidQueryException;
import org.feedbacknlp.lucene.InvalidQueryException.Problem;
import org.feedbacknlp.lucene.query.Lexeme.Text;

/**
 * Reads the values of {@code score:} and {@code date:}: one value, a comparison ({@code <=6}), or a range ({@code 3..5},
 * {@code 3..}, {@code ..5}).
 */
final class Ranges {
    private static final String DOTS = "..";

    private Ranges() {}

    static Node scores(Text value) {
        try {
            Ends ends = Ends.of(value.text());
            int lowest = ends.first.isEmpty() ? Integer.MIN_VALUE : whole(ends.first) + (ends.firstOut ? 1 : 0);
            int highest = ends.last.isEmpty() ? Integer.MAX_VALUE : whole(ends.last) - (ends.lastOut ? 1 : 0);
            return new Node.Scores(lowest, inOrder(lowest <= highest, highest));
        } catch (DateTimeException | NumberFormatException e) {
            throw bad(
                    value,
                    "score takes a whole number, a comparison such as <=6, or a range such as 3..5, low end first");
        }
    }

    static Node dates(Text value) {
        try {
            Ends ends = Ends.of(value.text());
            LocalDate first = ends.first.isEmpty()
                    ? LocalDate.MIN
                    : ends.firstOut ? lastDay(ends.first).plusDays(1) : firstDay(ends.first);
            LocalDate last = ends.last.isEmpty()
                    ? LocalDate.MAX
                    : ends.lastOut ? firstDay(ends.last).minusDays(1) : lastDay(ends.last);
            return new Node.Dates(first, inOrder(!first.isAfter(last), last));
        } catch (DateTimeException | NumberFormatException e) {
            throw bad(
                    value,
                    "date takes 2026, 2026-10 or 2026-10-05, a comparison such as >=2026-10, or a range with .., early end first");
        }
    }

    private static <T> T inOrder(boolean ordered, T last) {
        if (!ordered) {
            throw new NumberFormatException("the range runs backwards");
        }
        return last;
    }

    private static InvalidQueryException bad(Text value, String explanation) {
        return new InvalidQueryException(Problem.BAD_VALUE, value.at(), explanation);
    }

    private static int whole(String digits) {
        if (digits.isEmpty() || digits.length() > 4 || digits.chars().anyMatch(c -> c < '0' || c > '9')) {
            throw new NumberFormatException("not a small whole number");
        }
        return Integer.parseInt(digits);
    }

    private static LocalDate firstDay(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.of(whole(date), 1, 1);
            case 7 -> month(date).atDay(1);
            default -> day(date);
        };
    }

    private static LocalDate lastDay(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.of(whole(date), 12, 31);
            case 7 -> month(date).atEndOfMonth();
            default -> day(date);
        };
    }

    private static YearMonth month(String date) {
        if (date.charAt(4) != '-') {
            throw new NumberFormatException("not a month");
        }
        return YearMonth.of(whole(date.substring(0, 4)), whole(date.substring(5)));
    }

    private static LocalDate day(String date) {
        if (date.length() != 10 || date.charAt(7) != '-') {
            throw new NumberFormatException("not a day");
        }
        return month(date.substring(0, 7)).atDay(whole(date.substring(8)));
    }

    /** The two ends of a range; an empty one is open, and one that is out is not part of it. */
    private record Ends(String first, boolean firstOut, String last, boolean lastOut) {
        static Ends of(String value) {
            int dots = value.indexOf(DOTS);
            if (dots >= 0 && value.length() > DOTS.length()) {
                return new Ends(value.substring(0, dots), false, value.substring(dots + DOTS.length()), false);
            }
            if (value.startsWith("<=") || value.startsWith("\u2264")) {
                return new Ends("", false, operand(value), false);
            }
            if (value.startsWith(">=") || value.startsWith("\u2265")) {
                return new Ends(operand(value), false, "", false);
            }
            if (value.startsWith("<")) {
                return new Ends("", false, operand(value), true);
            }
            if (value.startsWith(">")) {
                return new Ends(operand(value), true, "", false);
            }
            if (value.isEmpty()) {
                throw new NumberFormatException("no value");
            }
            String single = value.startsWith("=") ? operand(value) : value;
            return new Ends(single, false, single, false);
        }

        private static String operand(String value) {
            int skipped = value.startsWith("=", 1) ? 2 : 1;
            if (value.length() == skipped) {
                throw new NumberFormatException("nothing to compare with");
            }
            return value.substring(skipped);
        }
    }
}
