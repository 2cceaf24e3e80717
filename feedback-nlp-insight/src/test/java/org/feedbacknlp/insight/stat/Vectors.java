package org.feedbacknlp.insight.stat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.Stream;

/**
 * Reference figures, one case a line with its id first. They were made with SciPy 1.17 and not with this library; the first
 * cases of each file are the golden vectors of the house.
 */
final class Vectors {
    private final List<String> cells;

    private Vectors(List<String> cells) {
        this.cells = cells;
    }

    static Stream<Vectors> of(String file) {
        try (InputStream in = Vectors.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no such file: " + file);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> new Vectors(cells(line, "\t")))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line, String separator) {
        List<String> cells = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(line, separator);
        while (tokens.hasMoreTokens()) {
            cells.add(tokens.nextToken());
        }
        return cells;
    }

    String id() {
        return cells.get(0);
    }

    String text(int column) {
        return cells.get(column);
    }

    long whole(int column) {
        return Long.parseLong(cells.get(column));
    }

    double number(int column) {
        return Double.parseDouble(cells.get(column));
    }

    double[] numbers(int column) {
        return cells(cells.get(column), " ").stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    SampleMean sample(int column) {
        double[] values = numbers(column);
        long sum = 0;
        long squares = 0;
        for (double value : values) {
            sum += (long) value;
            squares += (long) (value * value);
        }
        return new SampleMean(values.length, sum, squares);
    }

    @Override
    public String toString() {
        return cells.toString();
    }
}
