package org.feedbacknlp.cli.plugins;

import org.feedbacknlp.api.layer.WireName;

/** What can be wrong with how a jar registers its providers. */
public enum Flaw implements WireName {
    /** A provider that nothing names. */
    UNNAMED,
    /** A services file names a class that is not there. */
    MISSING,
    /** A provider's class stands in several jars. */
    TWICE,
    /** Only the module descriptor names it. */
    MODULE_PATH_ONLY,
    /** Only the services file names it, though the jar is a module. */
    CLASS_PATH_ONLY,
    /** A plugin's jar holds the API, which the host brings. */
    PACKS_API,
    /** The jar cannot be looked into, or not whole. */
    UNREAD;

    /**
     * Tells whether a provider is not found for it where plugins are loaded from the class path.
     *
     * @return false if it is a matter of other ways or of taste
     */
    public boolean loses() {
        return this != CLASS_PATH_ONLY && this != PACKS_API;
    }
}
