package org.feedbacknlp.core.engine;

import java.util.List;

/** Somebody's work on a text that goes on with another thread where a plugin keeps this one. */
interface Rescue {
    /** Returns the plugins that gave no answer for this text in time. */
    List<Guard> lost();

    /** Goes on from the start of this text without a plugin; called on the watchdog's thread, which must not wait. */
    void goOn(Guard without);
}
