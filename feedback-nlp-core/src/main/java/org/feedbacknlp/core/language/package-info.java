/** TEMP. */
@org.jspecify.annotations.NullMarked
package org.feedbacknlp.core.language;
