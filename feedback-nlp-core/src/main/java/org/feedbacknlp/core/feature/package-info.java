/**
 * What a text is to a linear model: keys of 64 bits for its words, runs of words and parts of words. The same code reads them in training
 * and in serving, and a model carries the {@link org.feedbacknlp.core.feature.FeatureSpec} that it was trained with. Not exported.
 */
@NullMarked
package org.feedbacknlp.core.feature;

import org.jspecify.annotations.NullMarked;
