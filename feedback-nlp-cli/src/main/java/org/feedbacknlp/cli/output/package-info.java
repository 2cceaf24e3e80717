/** From outcomes to files and terminals: JSON lines, CSV, progress. Jackson writes JSON, FastCSV writes CSV. */
@NullMarked
package org.feedbacknlp.cli.output;

import org.jspecify.annotations.NullMarked;
