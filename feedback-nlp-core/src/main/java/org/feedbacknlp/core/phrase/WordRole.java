package org.feedbacknlp.core.phrase;

import org.feedbacknlp.api.layer.WireName;

/** What a word is to a phrase. */
enum WordRole implements WireName {
    /** Names a thing. */
    THING,
    /** Says what somebody thinks of a thing; may stand in front of one. */
    VIEW,
    /** Is done; parts phrases. */
    ACT,
    /** Is done behind a lead, else names a thing. */
    BOTH,
    /** Parts phrases and makes what follows a doing. */
    LEAD,
    /** Parts phrases. */
    LINK
}
