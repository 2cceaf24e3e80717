/**
 * How the network of the accurate sentiment is made: word vectors from texts without labels, then filters and weights from labelled ones,
 * all in plain Java, in one thread, and the same bytes for the same seed.
 */
@NullMarked
package org.feedbacknlp.training.network;

import org.jspecify.annotations.NullMarked;
