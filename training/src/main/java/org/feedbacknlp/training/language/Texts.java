package org.feedbacknlp.training.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * What was written for a language: its frequent words and everyday comments. The file {@code texts/TAG.txt} has sections
 * headed by a line {@code words} or {@code comments}; a section may come twice.
 *
 * @param tag the language
 * @param words frequent words, the most frequent roughly first
 * @param comments one text each
 */
record Texts(String tag, List<String> words, List<String> comments) {
    Texts {
        words = List.copyOf(words);
        comments = List.copyOf(comments);
    }

    /**
     * Reads the texts of a language.
     *
     * @param tag the language
     * @return its texts
     */
    static Texts of(String tag) {
        String name = "texts/" + tag + ".txt";
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + name);
            }
            return read(tag, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Texts read(String tag, BufferedReader in) throws IOException {
        List<String> words = new ArrayList<>();
        List<String> comments = new ArrayList<>();
        boolean inWords = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals("words") || line.equals("comments")) {
                inWords = line.equals("words");
            } else if (inWords) {
                new StringTokenizer(line).asIterator().forEachRemaining(word -> words.add((String) word));
            } else {
                comments.add(line);
            }
        }
        return new Texts(tag, words, comments);
    }
}
