package org.feedbacknlp.onnx;

import java.util.List;

/**
 * A network small enough to do its sums by hand: each word piece has a row of one number for each label, and the output is the sum of
 * the rows of a text's pieces and a bias. Written as an ONNX file, a few hundred bytes, without any library.
 */
final class TinyNetwork {
    private static final int FLOAT = 1;
    private static final int INT64 = 7;

    private TinyNetwork() {}

    /**
     * Writes a network of the opset 13.
     *
     * @param rows for each piece of the vocabulary, a number for each label
     * @param bias a number for each label
     * @param inputs the names of its inputs: {@code input_ids}, {@code attention_mask} and others, which it does not look at
     * @return the file
     */
    static byte[] of(float[][] rows, float[] bias, List<String> inputs) {
        float[] flat = new float[rows.length * bias.length];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(rows[i], 0, flat, i * bias.length, bias.length);
        }
        Protobuf graph = new Protobuf()
                .with(1, node("Gather", "found", "rows", inputs.get(0)))
                .with(
                        1,
                        node("Cast", "mask", inputs.contains("attention_mask") ? "attention_mask" : inputs.get(0), "")
                                .with(5, attribute("to", FLOAT)))
                .with(1, node("Unsqueeze", "column", "mask", "last"))
                .with(1, node("Mul", "kept", "found", inputs.contains("attention_mask") ? "column" : "one"))
                .with(1, node("ReduceSum", "sum", "kept", "middle").with(5, attribute("keepdims", 0)))
                .with(1, node("Add", "logits", "sum", "bias"))
                .with(2, "tiny")
                .with(5, floats("rows", flat, rows.length, bias.length))
                .with(5, floats("bias", bias, bias.length))
                .with(5, floats("one", new float[] {1}, 1))
                .with(5, whole("last", 2))
                .with(5, whole("middle", 1));
        for (String input : inputs) {
            graph.with(11, value(input, INT64, "batch", "pieces"));
        }
        graph.with(12, value("logits", FLOAT, "batch", "labels"));
        return new Protobuf()
                .with(1, 8)
                .with(7, graph)
                .with(8, new Protobuf().with(1, "").with(2, 13))
                .bytes();
    }

    private static Protobuf node(String operator, String output, String first, String second) {
        Protobuf node = new Protobuf().with(1, first);
        if (!second.isEmpty()) {
            node.with(1, second);
        }
        return node.with(2, output).with(4, operator);
    }

    private static Protobuf attribute(String name, long value) {
        return new Protobuf().with(1, name).with(3, value).with(20, 2);
    }

    private static Protobuf floats(String name, float[] numbers, int... shape) {
        Protobuf tensor = new Protobuf();
        for (int length : shape) {
            tensor.with(1, length);
        }
        return tensor.with(2, FLOAT).with(8, name).with(9, numbers);
    }

    private static Protobuf whole(String name, long value) {
        return new Protobuf().with(1, 1).with(2, INT64).with(7, value).with(8, name);
    }

    private static Protobuf value(String name, int type, String... dimensions) {
        Protobuf shape = new Protobuf();
        for (String dimension : dimensions) {
            shape.with(1, new Protobuf().with(2, dimension));
        }
        return new Protobuf()
                .with(1, name)
                .with(2, new Protobuf().with(1, new Protobuf().with(1, type).with(2, shape)));
    }
}
