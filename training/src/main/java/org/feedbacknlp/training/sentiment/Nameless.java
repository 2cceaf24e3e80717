package org.feedbacknlp.training.sentiment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import org.feedbacknlp.core.network.Identities;
import org.feedbacknlp.core.text.WordList;

/**
 * Texts without the names of persons, places and groups: each becomes a word that occurs nowhere else, so that none has a weight and
 * swapping one for another moves nothing. The names are those that the network knows, and
 * those in {@code names.txt}, blank-separated.
 */
final class Nameless {
    /** What stands for every name; no respondent writes it. */
    private static final String NAME = "xnamex";

    /** How many columns a row has whose term says who or where whatever stands around it. */
    private static final int TERM_ALONE = 2;

    private static final Set<String> CLASSES = Set.of("name", "group", "place");

    private static final Set<String> NAMES = read();

    private Nameless() {}

    private static Set<String> read() {
        Set<String> names = new HashSet<>();
        for (List<String> row : WordList.read(Identities.class, "identities.tsv")) {
            if (row.size() == TERM_ALONE && CLASSES.contains(row.get(0))) {
                names.add(row.get(1));
            }
        }
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
