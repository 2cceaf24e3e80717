package org.feedbacknlp.core;

import java.util.List;
import java.util.stream.Stream;
import org.feedbacknlp.core.text.WordList;

/** Reads data-driven tests: one case a line, its id first, with Java's escapes. */
public final class Cases {
    private Cases() {}

    /** Returns the rows of a file beside a class, unescaped. */
    public static Stream<List<String>> of(Class<?> beside, String file) {
        return WordList.read(beside, file).stream()
                .map(row -> row.stream().map(Cases::unescape).toList());
    }

    /** Turns \\n, \\t, \\\\ and \\uXXXX into what they stand for. */
    public static String unescape(String value) {
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < value.length()) {
            char c = value.charAt(i);
            if (c != '\\') {
                text.append(c);
                i++;
            } else if (value.charAt(i + 1) == 'u') {
                text.append((char) Integer.parseInt(value.substring(i + 2, i + 6), 16));
                i += 6;
            } else {
                text.append(
                        switch (value.charAt(i + 1)) {
                            case 'n' -> '\n';
                            case 't' -> '\t';
                            case 'r' -> '\r';
                            default -> value.charAt(i + 1);
                        });
                i += 2;
            }
        }
        return text.toString();
    }
}
