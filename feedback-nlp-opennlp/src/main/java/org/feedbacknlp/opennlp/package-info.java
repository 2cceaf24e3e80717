/**
 * A user's own OpenNLP models as plugins. {@link org.feedbacknlp.opennlp.DoccatProvider} classifies with a document categoriser,
 * {@link org.feedbacknlp.opennlp.DoccatClassifier} is the same without an engine, {@link org.feedbacknlp.opennlp.NamesProvider} finds names.
 *
 * <p>A model file is foreign: its digest is compared with the one that the caller pinned, then its archive, its manifest and its
 * weights are read with every length checked, and only what has passed is used. A file that does not pass is a {@link
 * org.feedbacknlp.opennlp.ModelLoadException}, whose message is one line.
 *
 * @since 0.1
 */
@Experimental
@NullMarked
package org.feedbacknlp.opennlp;

import org.feedbacknlp.api.stability.Experimental;
import org.jspecify.annotations.NullMarked;
