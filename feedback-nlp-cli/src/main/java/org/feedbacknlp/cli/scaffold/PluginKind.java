package org.feedbacknlp.cli.scaffold;

import org.feedbacknlp.api.layer.WireName;

/** What a new plugin starts as. */
public enum PluginKind implements WireName {
    /** Text in, labels out: one method. */
    CLASSIFIER,
    /** Reads what the engine found, and makes a layer of its own type. */
    ANNOTATOR
}
