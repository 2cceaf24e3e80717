package org.feedbacknlp.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tokens of plain text by one pattern, slowly: words, possessives, elisions, numbers, runs of marks. For texts of ASCII letters,
 * digits, blanks and the marks {@code . , ! ? - ' " ;} that hold no address and no face.
 */
final class SlowTokenizer {
    private static final String ELISIONS =
            "(?:l|d|j|m|t|s|n|qu|jusqu|lorsqu|puisqu|quelqu|un|all|dall|dell|nell|sull|quest|quell|sant|com|dov|cos)'";
    private static final String POSSESSIVE = "'s(?![a-z0-9])";
    private static final Pattern TOKEN =
            Pattern.compile("(?<elided>(?<![a-z0-9])" + ELISIONS + "(?=[a-z])(?!s(?![a-z0-9])))"
                    + "|(?<word>(?:[0-9]+(?:[.,][0-9]+)*)?[a-z](?:[a-z0-9]|'(?=[a-z])(?!s(?![a-z0-9])))*)"
                    + "|(?<possessive>(?<=[a-z0-9])" + POSSESSIVE + ")"
                    + "|(?<number>[0-9]+(?:[.,][0-9]+)*)"
                    + "|(?<mark>([.,!?\\-'\";])\\6*)");

    private SlowTokenizer() {}

    /** Returns the tokens, each as its kind and its word; a hyphen between two words is none. */
    static List<String> of(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(small);
        int from = 0;
        while (matcher.find(from)) {
            if (matcher.group("number") != null) {
                tokens.add("NUMBER:" + matcher.group());
            } else if (matcher.group("mark") != null) {
                tokens.add("PUNCTUATION:" + matcher.group());
            } else {
                tokens.add("WORD:" + matcher.group());
            }
            from = matcher.end();
            boolean word = matcher.group("word") != null;
            boolean hyphen = from + 1 < small.length() && small.charAt(from) == '-' && isLetter(small.charAt(from + 1));
            if (word && hyphen) {
                from++;
            }
        }
        return tokens;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
