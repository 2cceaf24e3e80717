package org.feedbacknlp.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.Serial;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Writes trees as JSON, the same bytes on every JVM: keys in the tree's order, six decimals at most, and whatever could steer a
 * terminal or end a line escaped. Immutable and thread-safe.
 */
public final class JsonText {
    private static final double DECIMALS = 1e6;

    private final ObjectWriter writer;

    private JsonText(ObjectWriter writer) {
        this.writer = writer;
    }

    /**
     * Makes a writer of one line a tree.
     *
     * @return the writer
     */
    public static JsonText lines() {
        return new JsonText(mapper().writer());
    }

    /**
     * Makes a writer of indented trees.
     *
     * @return the writer
     */
    public static JsonText indented() {
        return new JsonText(mapper().writer(SerializationFeature.INDENT_OUTPUT));
    }

    private static JsonMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new SimpleModule().addSerializer(Double.class, new Rounded()))
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .build();
        mapper.getFactory().setCharacterEscapes(new Escapes());
        return mapper;
    }

    /**
     * Writes a tree.
     *
     * @param tree maps, lists, strings, numbers and truth values
     * @param out takes it, and stays open
     * @throws IOException if it cannot be written
     */
    public void write(Object tree, Writer out) throws IOException {
        writer.writeValue(out, tree);
    }

    /** Rounds, so that the last bits, which say nothing, make no noise. */
    private static final class Rounded extends StdSerializer<Double> {
        @Serial
        private static final long serialVersionUID = 1L;

        Rounded() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator out, SerializerProvider provider) throws IOException {
            double rounded = Math.rint(value * DECIMALS) / DECIMALS;
            out.writeNumber(rounded == 0 ? 0.0 : rounded);
        }
    }

    /** Escapes what JSON leaves alone and terminals obey: controls beyond ASCII, line separators, bidi controls. */
    private static final class Escapes extends CharacterEscapes {
        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes[0x7f] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return switch (Character.getType(c)) {
                case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    new SerializedString(escaped(c));
                default -> null;
            };
        }

        private static String escaped(int c) {
            String hex = Integer.toHexString(c);
            return "\\u" + "0".repeat(4 - hex.length()) + hex;
        }
    }
}
