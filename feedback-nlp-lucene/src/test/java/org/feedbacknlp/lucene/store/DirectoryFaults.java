package org.feedbacknlp.lucene.store;

import java.io.IOException;
import java.util.Random;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.tests.store.MockDirectoryWrapper;

/** Faults of the machine below the file system, with Lucene's own mock of one. */
final class DirectoryFaults {
    private DirectoryFaults() {}

    /** The machine stops at a random moment: what was not synced is gone or garbage. */
    static Tally crash(long seed) throws IOException {
        Random random = new Random(seed);
        MockDirectoryWrapper directory = directory(random);
        Trial trial = new Trial(directory, seed);
        IndexStore store = trial.open();
        trial.run(store, random.nextInt(8));
        Thread writer = new Thread(() -> writeOn(trial, store));
        writer.start();
        for (int i = random.nextInt(200_000); i > 0; i--) {
            Thread.onSpinWait();
        }
        directory.crash();
        join(writer);
        trial.close(store);
        directory.clearCrash();
        return trial.judge(true, true);
    }

    /** Writes a little; what comes out of a machine that has stopped is of no account. */
    private static void writeOn(Trial trial, IndexStore store) {
        try {
            trial.next(store);
            trial.next(store);
        } catch (RuntimeException | AssertionError stopped) {
            return;
        }
    }

    /** The disk is full after a few more bytes; later there is space again. */
    static Tally full(long seed) throws IOException {
        Random random = new Random(seed);
        MockDirectoryWrapper directory = directory(random);
        Trial trial = new Trial(directory, seed);
        IndexStore store = trial.open();
        trial.run(store, random.nextInt(6));
        directory.setMaxSizeInBytes(directory.sizeInBytes() + 100 + random.nextInt(40_000));
        boolean struck = trial.run(store, 200);
        trial.close(store);
        directory.setMaxSizeInBytes(0);
        return trial.judge(struck, false);
    }

    /** Reading, writing and opening files fails now and then. */
    static Tally errors(long seed) throws IOException {
        Random random = new Random(seed);
        MockDirectoryWrapper directory = directory(random);
        Trial trial = new Trial(directory, seed);
        IndexStore store = trial.open();
        trial.run(store, random.nextInt(4));
        double rate = 0.002 * (1 + random.nextInt(5));
        directory.setRandomIOExceptionRate(rate);
        directory.setRandomIOExceptionRateOnOpen(rate);
        boolean struck = trial.run(store, 30);
        trial.close(store);
        directory.setRandomIOExceptionRate(0);
        directory.setRandomIOExceptionRateOnOpen(0);
        return trial.judge(struck, false);
    }

    private static MockDirectoryWrapper directory(Random random) {
        MockDirectoryWrapper directory =
                new MockDirectoryWrapper(new Random(random.nextLong()), new ByteBuffersDirectory());
        directory.setCheckIndexOnClose(false);
        return directory;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts this", e);
        }
    }
}
