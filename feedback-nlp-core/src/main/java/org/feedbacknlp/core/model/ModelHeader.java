package org.feedbacknlp.core.model;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * What a model says of itself.
 *
 * @param name under which its labels stand: letters, digits, and the signs {@code . _ -}
 * @param kind how its labels relate
 * @param labels the labels that it can give, each once, none blank
 * @param card what it was trained on, how, and how good it is, as a JSON object
 * @param numbers what its numbers are, such as {@code linear/1}
 */
public record ModelHeader(String name, ModelKind kind, List<String> labels, String card, String numbers) {
    private static final int MAX_LABELS = 10_000;
    private static final int MAX_TEXT = 1 << 20;
    private static final int MAX_NAME = 100;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is none, or labels are missing, blank or twice there
     */
    public ModelHeader {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(numbers, "numbers");
        labels = List.copyOf(labels);
        if (name.isEmpty() || name.length() > MAX_NAME || !name.chars().allMatch(ModelHeader::namesModels)) {
            throw new IllegalArgumentException(
                    "a model's name is 1 to 100 letters, digits, dots, hyphens and underscores");
        }
        if (labels.isEmpty() || labels.size() > MAX_LABELS || new HashSet<>(labels).size() < labels.size()) {
            throw new IllegalArgumentException("a model has 1.." + MAX_LABELS + " labels, each once");
        }
        if (labels.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a label is blank");
        }
    }

    private static boolean namesModels(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '_' || c == '-';
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(kind.ordinal());
        write(out, name);
        out.writeInt(labels.size());
        for (String label : labels) {
            write(out, label);
        }
        write(out, card);
        write(out, numbers);
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Reads what the digest vouched for; whoever made the digest may still have lied. */
    static ModelHeader read(ByteBuffer in) {
        try {
            int ordinal = in.get();
            if (ordinal < 0 || ordinal >= ModelKind.values().length) {
                throw new ModelException("the model is of an unknown kind");
            }
            String name = text(in);
            int count = in.getInt();
            if (count < 0 || count > MAX_LABELS) {
                throw new ModelException("the model has " + count + " labels, not 1.." + MAX_LABELS);
            }
            List<String> labels = new ArrayList<>();
            for (int k = 0; k < count; k++) {
                labels.add(text(in));
            }
            return new ModelHeader(name, ModelKind.values()[ordinal], labels, text(in), text(in));
        } catch (java.nio.BufferUnderflowException | IllegalArgumentException contradicting) {
            throw new ModelException("the model contradicts itself", contradicting);
        }
    }

    private static String text(ByteBuffer in) {
        int length = in.getInt();
        if (length < 0 || length > Math.min(MAX_TEXT, in.remaining())) {
            throw new ModelException("a text of the model is too long");
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
