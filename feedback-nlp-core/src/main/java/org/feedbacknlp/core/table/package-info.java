/** What the build makes of word resources, so that a start copies arrays where it would parse text. Not exported. */
@NullMarked
package org.feedbacknlp.core.table;

import org.jspecify.annotations.NullMarked;
