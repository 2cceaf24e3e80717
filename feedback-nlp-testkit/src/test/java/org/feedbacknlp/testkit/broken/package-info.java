/** A sound plugin, and one for each rule that is sound but for that rule. */
@NullMarked
package org.feedbacknlp.testkit.broken;

import org.jspecify.annotations.NullMarked;
