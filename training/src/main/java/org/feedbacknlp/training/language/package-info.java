/**
 * How the model of language identification is made and measured. {@link org.feedbacknlp.training.language.Recipe} makes it
 * from three things: the weights of OpenNLP's language detector (Apache-2.0), the words and comments in this module's
 * resources, and the English and Portuguese comments of the data folder; the same inputs give the same bytes. {@link
 * org.feedbacknlp.training.language.Measurement} measures it beside OpenNLP's detector. OpenNLP is needed for its weights and
 * for the comparison, and by this module alone. It has no module descriptor: it runs on the class path, as OpenNLP's
 * artifacts do, and nothing depends on it.
 */
@NullMarked
package org.feedbacknlp.training.language;

import org.jspecify.annotations.NullMarked;
