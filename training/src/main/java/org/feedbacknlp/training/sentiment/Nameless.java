package org.feedbacknlp.training.sentiment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Texts without the names of persons, places and groups: each becomes a word that occurs nowhere else, so that none has a weight and
 * swapping one for another moves nothing. The names stand in {@code names.txt}, blank-separated.
 */
final class Nameless {
    /** What stands for every name; no respondent writes it. */
    private static final String NAME = "xnamex";

    private static final Set<String> NAMES = read();

    private Nameless() {}

    private static Set<String> read() {
        Set<String> names = new HashSet<>();
        try (InputStream in = Nameless.class.getResourceAsStream("names.txt")) {
            if (in == null) {
                throw new IllegalStateException("no resource names.txt");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    Collections.list(new StringTokenizer(line, " ")).forEach(name -> names.add((String) name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    /** Returns a text with another word in place of every name. */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end > i) {
                String word = text.substring(i, end);
                out.append(NAMES.contains(word.toLowerCase(Locale.ROOT)) ? NAME : word);
                i = end;
            } else {
                out.append(text.charAt(i++));
            }
        }
        return out.toString();
    }
}
