/** Argument checks that the values share. Not exported. */
@NullMarked
package org.feedbacknlp.api.internal;

import org.jspecify.annotations.NullMarked;
