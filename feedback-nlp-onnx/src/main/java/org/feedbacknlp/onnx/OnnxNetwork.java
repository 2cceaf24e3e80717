package org.feedbacknlp.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A network in ONNX Runtime: word pieces in, a number for each label out. Thread-safe until it is closed; one thread works for each
 * call, so that sums have one order and a host's threads stay its own.
 */
final class OnnxNetwork implements AutoCloseable {
    private static final String PIECES = "input_ids";
    private static final String MASK = "attention_mask";
    private static final String PARTS = "token_type_ids";
    private static final Set<String> INPUTS = Set.of(PIECES, MASK, PARTS);

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * Loads a network.
     *
     * @param file the network, checked against its pin
     * @throws OnnxModelException if ONNX Runtime does not load it or it takes something else than word pieces
     */
    OnnxNetwork(FileBytes file) {
        session = open(file);
        if (!INPUTS.containsAll(session.getInputNames())
                || !session.getInputNames().contains(PIECES)) {
            String found = session.getInputNames().toString();
            close();
            throw new OnnxModelException(
                    file.name(),
                    "it takes " + found + "; " + PIECES + " is wanted, and may be " + MASK + " and " + PARTS);
        }
    }

    private OrtSession open(FileBytes file) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL); // what fails is thrown
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
            return environment.createSession(file.bytes(), options);
        } catch (OrtException refused) {
            throw new OnnxModelException(
                    file.name(), "ONNX Runtime does not load it: " + refused.getMessage(), refused);
        }
    }

    /**
     * Runs the network on one text.
     *
     * @param pieces its word pieces
     * @return the numbers of its first output
     * @throws OrtException if the network fails
     */
    float[] run(WordPieces pieces) throws OrtException {
        long[] ids = new long[pieces.count()];
        long[] ones = new long[ids.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = pieces.id(i);
            ones[i] = 1;
        }
        Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
        try {
            add(inputs, PIECES, ids);
            add(inputs, MASK, ones);
            add(inputs, PARTS, new long[ids.length]);
            try (OrtSession.Result result = session.run(inputs)) {
                return numbers(result.get(0));
            }
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private void add(Map<String, OnnxTensor> inputs, String name, long[] values) throws OrtException {
        if (session.getInputNames().contains(name)) {
            long[] shape = {1, values.length};
            inputs.put(name, OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape));
        }
    }

    private static float[] numbers(OnnxValue value) {
        FloatBuffer buffer = value instanceof OnnxTensor tensor ? tensor.getFloatBuffer() : null;
        if (buffer == null) {
            return new float[0];
        }
        float[] numbers = new float[buffer.remaining()];
        buffer.get(numbers);
        return numbers;
    }

    /** Frees the network, once however often it is called. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            session.close();
        } catch (OrtException failed) {
            throw new IllegalStateException("ONNX Runtime does not close the network", failed);
        }
    }
}
