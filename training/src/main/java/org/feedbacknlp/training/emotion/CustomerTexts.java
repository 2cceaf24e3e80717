package org.feedbacknlp.training.emotion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.training.data.Parts;

/**
 * What customers say when they feel something, as patterns with gaps: each pattern becomes several texts, its gaps filled with one thing
 * after another, so that no thing stands for a feeling. All texts of a pattern are of one group, so that none is tested on another.
 */
final class CustomerTexts {
    private static final int TEXTS_A_PATTERN = 6;

    private final Map<String, List<String>> fillings = new LinkedHashMap<>();
    private final List<Example> examples = new ArrayList<>();
    private int patterns;

    private CustomerTexts() {}

    static List<Example> read() {
        CustomerTexts texts = new CustomerTexts();
        List<String> emotions = List.of();
        for (String line : lines()) {
            if (line.startsWith("[")) {
                String inside = line.substring(1, line.length() - 1);
                emotions = inside.isEmpty() ? List.of() : Parts.of(inside, " ");
            } else if (line.startsWith("{") && line.contains("}: ")) {
                int end = line.indexOf("}: ");
                texts.fillings.put(line.substring(0, end + 1), Parts.of(line.substring(end + 3), " | "));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                texts.add(line, emotions);
            }
        }
        return texts.examples;
    }

    private void add(String pattern, List<String> emotions) {
        patterns++;
        for (int n = 0; n < TEXTS_A_PATTERN; n++) {
            Verbatim verbatim = Verbatim.builder(filled(pattern, patterns * TEXTS_A_PATTERN + n))
                    .respondent("pattern " + patterns)
                    .build();
            examples.add(new Example(verbatim, emotions));
        }
    }

    private String filled(String pattern, int turn) {
        String text = pattern;
        for (Map.Entry<String, List<String>> gap : fillings.entrySet()) {
            List<String> words = gap.getValue();
            text = text.replace(gap.getKey(), words.get(turn % words.size()));
        }
        return text;
    }

    private static List<String> lines() {
        try (InputStream in = CustomerTexts.class.getResourceAsStream("customers.txt")) {
            return new String(Objects.requireNonNull(in, "customers.txt").readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
