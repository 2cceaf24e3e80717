/** Writes the trees of model cards as JSON. Reading JSON is left to whoever has a library for it. Not exported. */
@NullMarked
package org.feedbacknlp.core.json;

import org.jspecify.annotations.NullMarked;
