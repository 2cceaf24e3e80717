package org.feedbacknlp.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.feedbacknlp.core.classify.Classifier;
import org.feedbacknlp.core.model.Model;

/** A programme that loads a model, named by its argument, first in its life and then again: for {@link Starts} to launch. */
public final class ModelLoad {
    private static final int ROUNDS = 20;

    private ModelLoad() {}

    /**
     * Prints the file's bytes, the milliseconds of the first load and of the fastest later one, and the bytes of heap that a loaded model
     * holds.
     *
     * @param args the model
     * @throws IOException if it cannot be read
     */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        long before = used();
        double first = millis(file);
        double best = first;
        for (int round = 0; round < ROUNDS; round++) {
            best = Math.min(best, millis(file));
        }
        Classifier classifier = Classifier.of(Model.read(file));
        long held = used() - before;
        if (classifier.hashCode() == 0 && held == 0) {
            throw new AssertionError("not reached; keeps the model");
        }
        System.out.println(Files.size(file) + " " + first + " " + best + " " + held);
    }

    private static double millis(Path file) throws IOException {
        long start = System.nanoTime();
        Classifier.of(Model.read(file));
        return (System.nanoTime() - start) / 1e6;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
