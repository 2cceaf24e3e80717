/** Makes tables of the word resources when the library is built. Not exported. */
@NullMarked
package org.feedbacknlp.core.compile;

import org.jspecify.annotations.NullMarked;
