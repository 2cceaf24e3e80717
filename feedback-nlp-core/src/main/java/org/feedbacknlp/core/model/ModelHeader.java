package org.feedbacknlp.core.model;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * What a model says of itself.
 *
 * @param name under which its labels stand: 1 to 100 letters, digits, and the signs {@code . _ -}
 * @param kind how its labels relate
 * @param labels the labels that it can give, 1 to 10,000, each once, none blank, each at most 1,000 UTF-16 code units long
 * @param card what it was trained on, how, and how good it is, as a JSON object
 * @param numbers what its numbers are, such as {@code linear/1}
 */
public record ModelHeader(String name, ModelKind kind, List<String> labels, String card, String numbers) {
    /** The longest card, in bytes. */
    public static final int MAX_CARD = 1 << 20;

    private static final int MAX_LABELS = 10_000;
    private static final int MAX_TEXT = MAX_CARD;
    private static final int MAX_NAME = 100;
    private static final int MAX_LABEL = 1_000;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is none, labels are missing, blank, too long or twice there, or a text is longer than a
     *     model file has room for
     */
    public ModelHeader {
        Objects.requireNonNull(kind, "kind");
        checkName(name);
        labels = List.copyOf(labels);
        checkLabels(labels);
        check(
                card.getBytes(StandardCharsets.UTF_8).length <= MAX_CARD,
                "the card is longer than " + MAX_CARD + " bytes");
        check(
                numbers.length() <= MAX_NAME && namesModels(numbers.replace("/", "")),
                "what its numbers are has no name");
    }

    /**
     * Checks a model's name.
     *
     * @param name the name
     * @throws IllegalArgumentException if it is none
     */
    public static void checkName(String name) {
        check(
                !name.isEmpty() && name.length() <= MAX_NAME && namesModels(name),
                "a model's name is 1 to 100 letters, digits, dots, hyphens and underscores");
    }

    /**
     * Checks a model's labels.
     *
     * @param labels the labels
     * @throws IllegalArgumentException if they are missing, too many, blank, too long or twice there
     */
    public static void checkLabels(List<String> labels) {
        check(!labels.isEmpty() && labels.size() <= MAX_LABELS, labels.size() + " labels are not 1.." + MAX_LABELS);
        check(new HashSet<>(labels).size() == labels.size(), "a label is twice there");
        for (String label : labels) {
            checkLabel(label);
        }
    }

    private static void checkLabel(String label) {
        check(!label.isBlank(), "a label is blank");
        check(label.length() <= MAX_LABEL, "a label is longer than " + MAX_LABEL + " characters");
        check(StandardCharsets.UTF_8.newEncoder().canEncode(label), "a label holds half a surrogate pair");
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static boolean namesModels(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!namesModels(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean namesModels(char c) {
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
            check(ordinal >= 0 && ordinal < ModelKind.values().length, "its kind is unknown");
            String name = text(in);
            int count = in.getInt();
            check(count > 0 && count <= MAX_LABELS, count + " labels are not 1.." + MAX_LABELS);
            List<String> labels = new ArrayList<>();
            for (int k = 0; k < count; k++) {
                labels.add(text(in));
            }
            return new ModelHeader(name, ModelKind.values()[ordinal], labels, text(in), text(in));
        } catch (BufferUnderflowException cut) {
            throw new ModelException("the model contradicts itself: it ends too early", cut);
        } catch (IllegalArgumentException contradicting) {
            throw new ModelException("the model contradicts itself: " + contradicting.getMessage(), contradicting);
        }
    }

    private static String text(ByteBuffer in) {
        int length = in.getInt();
        check(length >= 0 && length <= Math.min(MAX_TEXT, in.remaining()), "a text is longer than it can be");
        byte[] bytes = new byte[length];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
