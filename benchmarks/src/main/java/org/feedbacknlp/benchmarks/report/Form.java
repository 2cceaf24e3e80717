package org.feedbacknlp.benchmarks.report;

import java.util.Locale;

/** How long is measured. */
enum Form {
    /** For a first look. */
    SHORT(1, 4, 3, 1000),
    /** For a figure to rely on. */
    LONG(3, 5, 5, 2000);

    private final int forks;
    private final int warmups;
    private final int iterations;
    private final int millis;

    Form(int forks, int warmups, int iterations, int millis) {
        this.forks = forks;
        this.warmups = warmups;
        this.iterations = iterations;
        this.millis = millis;
    }

    int forks() {
        return forks;
    }

    int warmups() {
        return warmups;
    }

    int iterations() {
        return iterations;
    }

    int millis() {
        return millis;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
