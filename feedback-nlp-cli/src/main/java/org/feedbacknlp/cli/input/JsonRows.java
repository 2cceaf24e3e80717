package org.feedbacknlp.cli.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows of one JSON object a line; blank lines are passed over. */
final class JsonRows implements Rows {
    private static final int MAX_DEPTH = 50;
    private static final int LOOKED_AT = 100;

    private final CheckedLines lines;
    private final ObjectReader reader;
    /** Rows, and in the place of bad ones what is wrong with them, that were read to find the columns. */
    private final Deque<Object> ahead = new ArrayDeque<>();

    private final List<String> columns;

    JsonRows(CheckedLines lines, InputLimits limits) throws IOException {
        this.lines = lines;
        reader = reader(limits);
        columns = findColumns();
    }

    private static ObjectReader reader(InputLimits limits) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(limits.fieldLength())
                        .maxNestingDepth(MAX_DEPTH)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build()
                .readerFor(JsonNode.class);
    }

    private List<String> findColumns() throws IOException {
        while (ahead.size() < LOOKED_AT) {
            try {
                JsonRow row = read();
                if (row == null) {
                    return List.of();
                }
                ahead.addLast(row);
                List<String> names = new ArrayList<>();
                row.object().fieldNames().forEachRemaining(names::add);
                return List.copyOf(names);
            } catch (BadRowException bad) {
                ahead.addLast(bad);
            }
        }
        return List.of();
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public @Nullable Row next() throws IOException {
        Object first = ahead.pollFirst();
        if (first instanceof BadRowException bad) {
            throw bad;
        }
        return first instanceof Row row ? row : read();
    }

    private @Nullable JsonRow read() throws IOException {
        String line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        try {
            JsonNode node = reader.readValue(line);
            if (!node.isObject()) {
                throw new BadRowException(lines.place(), "not a JSON object");
            }
            return new JsonRow(lines.place(), node);
        } catch (JsonProcessingException broken) {
            int column = broken.getLocation() == null ? 0 : broken.getLocation().getColumnNr();
            throw new BadRowException(lines.place() + ", column " + column, "not a JSON object on one line");
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    /**
     * A row.
     *
     * @param place where it stands
     * @param object its object
     */
    private record JsonRow(String place, JsonNode object) implements Row {
        @Override
        public Optional<String> value(String column) {
            JsonNode value = object.get(column);
            if (value == null || value.isNull()) {
                return Optional.empty();
            }
            if (!value.isValueNode()) {
                throw new BadRowException(place + ", field " + column, "not a text or a number");
            }
            return Optional.of(value.asText());
        }
    }
}
