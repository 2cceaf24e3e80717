package org.feedbacknlp.lucene.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.feedbacknlp.api.CancelledException;
import org.feedbacknlp.lucene.store.Tally.Wrong;

/** The calling thread is interrupted at a random moment, and the same index goes on without being opened again. */
final class Interrupts implements Experiment {
    private static final int MOST = 2_000;

    private final Path folder;

    Interrupts(Path folder) {
        this.folder = folder;
    }

    @Override
    public Tally once(long seed) throws Exception {
        Random random = new Random(seed);
        try (Directory directory = FSDirectory.open(Files.createTempDirectory(folder, "interrupted"))) {
            Trial trial = new Trial(directory, seed);
            AtomicBoolean turnedAway = new AtomicBoolean();
            try (IndexStore store = trial.open()) {
                CountDownLatch started = new CountDownLatch(1);
                Thread caller = new Thread(() -> turnedAway.set(call(trial, store, started)));
                caller.start();
                started.await();
                for (int i = random.nextInt(300_000); i > 0; i--) {
                    Thread.onSpinWait();
                }
                caller.interrupt();
                caller.join();
                if (trial.run(store, 3)) {
                    trial.failed(Wrong.STUCK, "the index does not go on");
                }
            }
            return trial.judge(turnedAway.get(), true);
        }
    }

    /** Writes until it is turned away, and tells whether it kept the flag. */
    private static boolean call(Trial trial, IndexStore store, CountDownLatch started) {
        try {
            for (int i = 0; i < MOST; i++) {
                trial.next(store);
                started.countDown();
            }
        } catch (CancelledException expected) {
            return Thread.currentThread().isInterrupted();
        }
        trial.failed(Wrong.STUCK, "the interrupt was lost");
        return false;
    }
}
