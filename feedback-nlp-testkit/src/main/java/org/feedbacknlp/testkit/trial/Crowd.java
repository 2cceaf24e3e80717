package org.feedbacknlp.testkit.trial;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Consumer;

/** Threads that all read the same samples at the same time, each in another order. Thread-safe. */
final class Crowd {
    private static final int THREADS = 8;
    private static final int ROUNDS = 5;

    private final List<Sample> samples;
    private final Map<String, List<Finding>> expected = new LinkedHashMap<>();
    private final List<Finding> others = Collections.synchronizedList(new ArrayList<>());

    /** Makes a crowd that is to find what one thread alone found. */
    Crowd(List<Finding> findings) {
        samples = findings.stream().map(Finding::sample).toList();
        for (Finding finding : findings) {
            expected.computeIfAbsent(finding.sample().text(), text -> new ArrayList<>())
                    .add(finding);
        }
    }

    /** Reads and returns when all have done so. */
    void run(Consumer<Sample> read) {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int first = i;
            Thread thread = new Thread(() -> readAll(start, first, read), "feedback-nlp-testkit-" + i);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException givenUp) {
                threads.forEach(Thread::interrupt);
                return;
            }
        }
    }

    private void readAll(CyclicBarrier start, int first, Consumer<Sample> read) {
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < samples.size(); i++) {
                try {
                    start.await();
                } catch (InterruptedException | BrokenBarrierException givenUp) {
                    return;
                }
                read.accept(samples.get((first + i) % samples.size()));
            }
        }
    }

    /** Takes what one of the threads found in a text. */
    void compare(String text, Notes notes) {
        List<Finding> same = expected.getOrDefault(text, List.of());
        if (same.isEmpty()) {
            return;
        }
        Finding found = notes.finding(same.get(0).sample());
        if (same.stream().noneMatch(one -> one.bytes().equals(found.bytes()))) {
            others.add(found);
        }
    }

    /** Returns what was found otherwise. */
    List<Finding> others() {
        return List.copyOf(others);
    }
}
