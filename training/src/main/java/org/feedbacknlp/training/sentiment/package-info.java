/**
 * How the model of sentiment is made. {@link org.feedbacknlp.training.sentiment.Recipe} learns the weights of words and runs of words from
 * texts of the data folder and templates of our own, asks what was learned about texts that it has not seen, and fits a blend of that and of
 * what the rules say; the same inputs give the same bytes.
 */
@NullMarked
package org.feedbacknlp.training.sentiment;

import org.jspecify.annotations.NullMarked;
