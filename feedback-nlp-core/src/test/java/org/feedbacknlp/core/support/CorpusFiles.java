package org.feedbacknlp.core.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.example.Example;

/** The project's corpus as examples of one task that needs no gold labels: which industry a verbatim is about. */
public final class CorpusFiles {
    private static final List<String> INDUSTRIES =
            List.of("airline", "bank", "healthcare", "retail", "saas", "telecom");

    private CorpusFiles() {}

    /** Reads the verbatims of all industries that have a word, in the order of the files. */
    public static List<Example> industries() {
        List<Example> examples = new ArrayList<>();
        for (String industry : INDUSTRIES) {
            examples.addAll(of(industry));
        }
        return examples;
    }

    /** Reads the verbatims of one industry. */
    public static List<Example> of(String industry) {
        try {
            String csv = Files.readString(
                    Path.of(System.getProperty("basedir", ".")).resolve("../corpus/" + industry + ".csv"));
            List<List<String>> rows = rows(csv);
            List<String> header = rows.get(0);
            return rows.subList(1, rows.size()).stream()
                    .filter(row -> row.get(header.indexOf("text")).chars().anyMatch(Character::isLetter))
                    .map(row -> new Example(
                            Verbatim.builder(row.get(header.indexOf("text")))
                                    .id(row.get(header.indexOf("id")))
                                    .respondent(row.get(header.indexOf("respondent")))
                                    .build(),
                            List.of(industry)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            boolean doubled = c == '"' && quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"';
            if (doubled) {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (quoted || c != ',' && c != '\n') {
                cell.append(c);
            } else {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            }
        }
        return rows;
    }
}
