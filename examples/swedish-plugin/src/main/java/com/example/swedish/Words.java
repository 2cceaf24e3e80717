package com.example.swedish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.feedbacknlp.api.layer.TokenHash;

/**
 * The words that tell how a respondent feels, by the hashes that tokens have: no String is made for a look-up.
 *
 * @param valences from -3 (very bad) to 3 (very good)
 * @param negators words that turn another
 * @param digest of the file that they were read from
 */
record Words(Map<Long, Integer> valences, Set<Long> negators, String digest) {
    /** Reads the list that stands beside this class: a word, a tab and its valence, or a hyphen for a negator. */
    static Words load() {
        byte[] file = file();
        Map<Long, Integer> valences = new HashMap<>();
        Set<Long> negators = new HashSet<>();
        new String(file, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                .forEach(line -> {
                    int tab = line.indexOf('\t');
                    long word = TokenHash.of(line.substring(0, tab));
                    String value = line.substring(tab + 1);
                    if (value.equals("-")) {
                        negators.add(word);
                    } else {
                        valences.put(word, Integer.parseInt(value));
                    }
                });
        return new Words(valences, negators, digest(file));
    }

    private static byte[] file() {
        try (InputStream in = Words.class.getResourceAsStream("words.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the plugin's own file words.tsv is missing");
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String digest(byte[] file) {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
