package org.feedbacknlp.cli.output;

import org.feedbacknlp.api.layer.WireName;

/** How a listing is written. */
public enum ListFormat implements WireName {
    /** Columns, for a person. */
    TABLE,
    /** Rows for a spreadsheet; a cell that could be taken for a formula is guarded. */
    CSV,
    /** One JSON object a line. */
    JSONL
}
