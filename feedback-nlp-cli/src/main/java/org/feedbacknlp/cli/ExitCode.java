package org.feedbacknlp.cli;

/** What a command ends with. */
final class ExitCode {
    /** All was done. */
    static final int DONE = 0;
    /** All was tried; some items failed, and were counted on standard error. */
    static final int SOME_FAILED = 1;
    /** Nothing or not all could be done: wrong usage, or an input that cannot be read. */
    static final int UNUSABLE = 2;

    private ExitCode() {}
}
