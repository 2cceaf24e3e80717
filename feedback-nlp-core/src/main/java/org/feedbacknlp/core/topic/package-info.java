/** What verbatims are about: the terms of the shipped codebooks, found in one pass. Not exported. */
@NullMarked
package org.feedbacknlp.core.topic;

import org.jspecify.annotations.NullMarked;
