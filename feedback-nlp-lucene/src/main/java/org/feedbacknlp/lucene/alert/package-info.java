/** Saved conditions that each new analysis is held against, before or without being indexed. */
@NullMarked
package org.feedbacknlp.lucene.alert;

import org.jspecify.annotations.NullMarked;
