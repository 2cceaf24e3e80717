/** The class files of a provider: what they refer to, and the same classes loaded anew. */
@NullMarked
package org.feedbacknlp.testkit.code;

import org.jspecify.annotations.NullMarked;
